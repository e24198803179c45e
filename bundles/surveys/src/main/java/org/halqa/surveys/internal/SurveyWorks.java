// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.util.List;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.programme.Programmes;
import org.halqa.store.Boxes;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.internal.store.WordingRows;
import org.halqa.surveys.spi.SurveyInstrument;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;

/** What those who ask and those who answer share: above all, one object for each open box. */
@Component(service = SurveyWorks.class, configurationPid = "org.halqa.surveys")
@Designate(ocd = SurveySettings.class)
public final class SurveyWorks {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<SurveyInstrument> instruments = List.of();

    /** Fetched when words are handed over and not before: while the door is being made, it asks this room for sheets. */
    @Reference(
            service = Door.class,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ServiceReference<Door> door;

    private final SurveyParts parts;

    /** Goes on with every sealing that was interrupted. */
    @Activate
    public SurveyWorks(
            SurveySettings settings,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=surveys)") Database database,
            @Reference Vault vault,
            @Reference Boxes boxes,
            BundleContext bundle) {
        this.parts = new SurveyParts(
                House.of(doorkeeper, access, programmes, clock),
                new SurveyRows(database),
                new WordingRows(database),
                vault,
                boxes,
                () -> instruments,
                () -> fetched(bundle, door),
                settings.pairing_days());
        parts.sealing().finishAll();
    }

    private static @Nullable Door fetched(BundleContext bundle, @Nullable ServiceReference<Door> door) {
        return door == null ? null : bundle.getService(door);
    }

    SurveyParts parts() {
        return parts;
    }
}
