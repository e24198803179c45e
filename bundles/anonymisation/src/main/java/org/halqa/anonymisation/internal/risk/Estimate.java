// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.TraitReader.Said;

/**
 * How many people fit what is said of one (k̂ of anonymisation.md §3). Rosters count who shares profile, organisation and zone; what
 * they do not hold divides that number by the share that comes with the trait.
 *
 * <p>Where nobody is counted a cautious number stands for the people: see {@link #uncounted}.
 */
final class Estimate {

    private final Crowd crowd;
    private final Set<String> zones;
    private final int limit;

    /**
     * For one document.
     *
     * @param zones what it is about; all when empty
     * @param limit below which nothing leaves
     */
    Estimate(Crowd crowd, Set<String> zones, int limit) {
        this.crowd = crowd;
        this.zones = zones;
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /** Of somebody of the teams when {@code staff}, else of somebody whom nobody has counted. */
    Fit of(Collection<Said> said, boolean staff) {
        Set<String> where = among(said, Trait.PLACE, zones);
        boolean counted = staff && crowd.known(where);
        if (said.stream().anyMatch(each -> each.trait() == Trait.ALONE)) {
            return new Fit(1, counted);
        }
        return new Fit(Math.max(1, counted ? counted(said, where) : uncounted(said)), counted);
    }

    private int counted(Collection<Said> said, Set<String> where) {
        long people = crowd.count(among(said, Trait.ROLE, Set.of()), among(said, Trait.ORGANISATION, Set.of()), where);
        Set<String> seen = new HashSet<>();
        for (Said each : said) {
            if (seen.add(each.trait() + each.code())) {
                people /= each.oneIn();
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, people);
    }

    /** Codes that all of {@code said} leave possible; those of the last one when they contradict each other. */
    private static Set<String> among(Collection<Said> said, Trait trait, Set<String> otherwise) {
        Set<String> possible = otherwise;
        boolean any = false;
        for (Said each : said) {
            if (each.trait() == trait && !each.among().isEmpty()) {
                Set<String> both = new HashSet<>(each.among());
                if (any) {
                    both.retainAll(possible);
                }
                possible = both.isEmpty() ? each.among() : both;
                any = true;
            }
        }
        return possible;
    }

    /**
     * Without rosters: one trait may leave, two need somebody to look, three never leave. A place counts twice, because it is finer than
     * any zone, and so does a role that hardly anybody else has; the gender, which grammar gives away in every sentence, not at all.
     */
    private int uncounted(Collection<Said> said) {
        Map<Trait, Integer> weights = new EnumMap<>(Trait.class);
        said.forEach(each -> weights.merge(each.trait(), weight(each), Math::max));
        int weight = weights.values().stream().mapToInt(Integer::intValue).sum();
        return switch (weight) {
            case 0 -> Integer.MAX_VALUE;
            case 1 -> 2 * limit;
            case 2 -> limit;
            case 3 -> Math.min(2, limit - 1);
            default -> 1;
        };
    }

    private static int weight(Said said) {
        return switch (said.trait()) {
            case GENDER -> 0;
            case PLACE -> 2;
            case ROLE -> said.oneIn() >= RARE ? 2 : 1;
            default -> 1;
        };
    }

    private static final int RARE = 10;
}
