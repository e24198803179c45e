// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * People whom Halqa knows, however their names are spelled: in French, Arabic or Arabizi, inverted, with initials, with a letter
 * wrong. What it knows is in memory only. A source that throws makes it throw, and the door stays shut.
 */
@Component
public final class RosterDetector implements Detector {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<KnownPeople> sources;

    private volatile Roster roster = Roster.EMPTY;

    @Activate
    public RosterDetector() {
        this(List.of());
    }

    /** For a world without services. */
    public RosterDetector(List<KnownPeople> sources) {
        this.sources = sources;
    }

    @Override
    public String id() {
        return "roster";
    }

    @Override
    public boolean knowsPeople() {
        return true;
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Roster people = current(text);
        if (people.nobody()) {
            return List.of();
        }
        Spots spots = new Spots(text, id());
        for (RosterScan.Seen each : new RosterScan(people, text).all()) {
            spots.add(
                    each.start(),
                    each.end(),
                    Kind.PERSON,
                    each.sure() ? Treatment.MASK : Treatment.REVIEW,
                    each.sure() ? "roster" : "roster.near");
        }
        return spots.all();
    }

    private Roster current(NormalisedText text) {
        List<KnownPeople> asked = sources;
        Roster known = roster;
        if (!known.madeOf(asked)) {
            List<Long> versions = asked.stream().map(KnownPeople::version).toList();
            known = Roster.of(asked, versions, text);
            roster = known;
        }
        return known;
    }
}
