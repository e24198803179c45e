// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.wiring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.internal.site.House;
import org.halqa.console.spi.ConsolePage;
import org.halqa.console.spi.OpenPage;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.SignIn;
import org.halqa.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The services that are here right now; the console stays up while any of them comes or goes. */
@Component(service = House.class)
public final class OpenHouse implements House {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SignIn signIn;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Doorkeeper doorkeeper;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable CivilClock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Programmes programmes;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, ConsolePage>> pages = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, OpenPage>> openPages = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Map.Entry<Map<String, Object>, StartCard>> cards = List.of();

    @Override
    public Optional<SignIn> signIn() {
        return Optional.ofNullable(signIn);
    }

    @Override
    public Optional<Doorkeeper> doorkeeper() {
        return Optional.ofNullable(doorkeeper);
    }

    @Override
    public Optional<CivilClock> clock() {
        return Optional.ofNullable(clock);
    }

    @Override
    public List<ConsolePage> pages() {
        return Ranked.best(pages, ConsolePage::id);
    }

    @Override
    public List<OpenPage> openPages() {
        return Ranked.best(openPages, OpenPage::id);
    }

    @Override
    public List<StartCard> cards() {
        return Ranked.best(cards, StartCard::id);
    }

    @Override
    public boolean demo() {
        Programmes here = programmes;
        return here != null && here.current().demo();
    }
}
