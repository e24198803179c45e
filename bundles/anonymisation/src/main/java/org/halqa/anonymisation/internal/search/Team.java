// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.model.Message;

/** The detectors in force, and what is missing among them: worked out anew only when one came or went, for every text asks. */
final class Team {

    private final Supplier<List<Detector>> installed;
    private final Set<String> required;
    private volatile Members known;

    /** @param installed those installed now, lowest ranking first */
    Team(Supplier<List<Detector>> installed, Set<String> required) {
        this.installed = installed;
        this.required = new TreeSet<>(required);
        this.known = members(List.of());
    }

    /**
     * Detectors at one moment.
     *
     * @param installed all of them
     * @param detectors those in force
     * @param missing a message for each required one that is not there
     * @param ids of those in force
     */
    record Members(List<Detector> installed, List<Detector> detectors, List<Message> missing, Set<String> ids) {

        /** The ids of {@code some} of them. */
        Set<String> ids(List<Detector> some) {
            return some.size() == detectors.size()
                    ? ids
                    : some.stream().map(Detector::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    Members now() {
        List<Detector> all = installed.get();
        Members members = known;
        if (!members.installed().equals(all)) {
            members = members(List.copyOf(all));
            known = members;
        }
        return members;
    }

    private Members members(List<Detector> all) {
        Map<String, Detector> inForce = Shelf.inForce(all, Detector::id);
        List<Message> missing = required.stream()
                .filter(id -> !inForce.containsKey(id))
                .map(id -> Obstacles.missing(id))
                .toList();
        return new Members(all, List.copyOf(inForce.values()), missing, Set.copyOf(inForce.keySet()));
    }
}
