// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import static org.halqa.reporting.console.internal.ReportsPageTexts.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Releases;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;
import org.halqa.reporting.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The newest released reports, on the start page of coordination. */
@Component
public final class NewestReports implements StartCard {

    private static final int SHOWN = 3;

    private final Doorkeeper doorkeeper;
    private final Shelf shelf;

    /** Needs what has left and words for it. */
    @Activate
    public NewestReports(@Reference Doorkeeper doorkeeper, @Reference Releases releases, @Reference Reports reports) {
        this.doorkeeper = doorkeeper;
        this.shelf = new Shelf(releases, reports);
    }

    @Override
    public String id() {
        return "newest-reports";
    }

    @Override
    public String module() {
        return ReportsPageTexts.MODULE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<View.Page> card(PageRequest request) {
        if (!request.caller().is(Role.COORDINATION) || !doorkeeper.allows(request.caller(), ReportsPage.READ)) {
            return Optional.empty();
        }
        return newest(request).map(items -> View.Page.of("card", say("card.title"), Map.of("items", items)));
    }

    /** Empty while the door is shut: the start page stays calm, the page of reports says why. */
    private Optional<List<Shelf.Item>> newest(PageRequest request) {
        try {
            List<Shelf.Item> items = shelf.items(request.caller());
            return Optional.of(items.subList(0, Math.min(SHOWN, items.size())));
        } catch (DoorClosed e) {
            return Optional.empty();
        }
    }
}
