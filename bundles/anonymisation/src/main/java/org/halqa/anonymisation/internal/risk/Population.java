// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.KnownPeople.Known;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The people of the teams, counted: who is in a roster, by profile, organisation and zone. No name is kept. */
public final class Population {

    private static final Logger LOG = LoggerFactory.getLogger(Population.class);

    private final Supplier<List<KnownPeople>> sources;
    private volatile Counted counted = new Counted(List.of(), List.of(), Map.of());

    private record Counted(List<KnownPeople> sources, List<Long> versions, Map<String, Crowd> byProgramme) {}

    public Population(Supplier<List<KnownPeople>> sources) {
        this.sources = sources;
    }

    /** The people of a programme; empty when a source fails, and then nobody knows how many there are. */
    Optional<Crowd> of(String programme) {
        try {
            List<KnownPeople> now = List.copyOf(sources.get());
            List<Long> versions = now.stream().map(KnownPeople::version).toList();
            Counted known = counted;
            if (!known.sources().equals(now) || !known.versions().equals(versions)) {
                known = new Counted(now, versions, count(now));
                counted = known;
            }
            return Optional.of(known.byProgramme().getOrDefault(programme, Crowd.UNKNOWN));
        } catch (RuntimeException e) {
            LOG.warn("People cannot be counted: {}", e.getClass().getName());
            return Optional.empty();
        }
    }

    private static Map<String, Crowd> count(List<KnownPeople> sources) {
        Map<String, Map<Crowd.Cell, Integer>> counts = new HashMap<>();
        for (KnownPeople source : sources) {
            for (Known each : source.people()) {
                if (!each.programme().isEmpty()) {
                    Crowd.Cell cell = new Crowd.Cell(each.profile(), each.organisation(), each.zone());
                    counts.computeIfAbsent(each.programme(), key -> new HashMap<>())
                            .merge(cell, 1, Integer::sum);
                }
            }
        }
        Map<String, Crowd> crowds = new HashMap<>();
        counts.forEach((programme, cells) -> crowds.put(programme, new Crowd(cells)));
        return crowds;
    }
}
