// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/**
 * What readers are taken to know before one release. Only what is proved outlives the release: a claim of an attempt, which found
 * nothing further apart, may be wrong, and must neither excuse the next one from looking nor be believed in later releases.
 */
final class Known {

    private final Map<Audience, Map<List<Object>, Long>> prior;
    private final Map<Audience, Map<List<Object>, Long>> learned = new EnumMap<>(Audience.class);
    private final Map<Audience, Map<List<Object>, Long>> bounds = new EnumMap<>(Audience.class);
    private final Map<Audience, Map<List<Object>, Long>> seen = new EnumMap<>(Audience.class);

    /**
     * Starts with what earlier releases left.
     *
     * @param prior how far apart a secret could be at most, for each reader; what is proved is added
     */
    Known(Map<Audience, Map<List<Object>, Long>> prior) {
        this.prior = prior;
    }

    /** How far apart secrets can be at most, as found so far; every attempt adds to it, since it is proved. */
    Map<List<Object>, Long> bounds(Audience reader) {
        return bounds.computeIfAbsent(reader, key -> new HashMap<>());
    }

    /** How far apart a secret has to be seen at most. */
    Map<List<Object>, Long> to(Audience reader) {
        Map<List<Object>, Long> known = new HashMap<>(prior.getOrDefault(reader, Map.of()));
        learned.getOrDefault(reader, Map.of()).forEach((key, width) -> known.merge(key, width, Math::max));
        return known;
    }

    /** What an attempt says was known: what it found no way to hide, and what it was spared because of other attempts. */
    List<Quantity> claims(Audience reader, List<Quantity> secrets, List<Quantity> open) {
        Map<List<Object>, Long> spared = learned.getOrDefault(reader, Map.of());
        List<Quantity> claims = new ArrayList<>(open);
        secrets.stream()
                .filter(each -> spared.containsKey(each.key) && !each.settled())
                .forEach(claims::add);
        return claims;
    }

    /** Takes note of what an attempt saw. */
    void see(Attempt attempt) {
        attempt.widths().forEach((reader, widths) -> {
            Map<List<Object>, Long> most = seen.computeIfAbsent(reader, key -> new HashMap<>());
            widths.forEach((key, width) -> most.merge(key, width, Math::max));
        });
    }

    /** How far apart attempts at this release saw each secret. */
    Map<List<Object>, Long> seen(Audience reader) {
        return seen.getOrDefault(reader, Map.of());
    }

    /** None of the attempts stands; the next one need not see what they claim further apart than the best of them. */
    void learn(List<Attempt> attempts) {
        attempts.forEach(attempt -> attempt.given().forEach((reader, claimed) -> {
            Map<List<Object>, Long> kept = learned.computeIfAbsent(reader, key -> new HashMap<>());
            claimed.keySet()
                    .forEach(key -> attempts.forEach(other -> kept.merge(
                            key, other.widths().getOrDefault(reader, Map.of()).getOrDefault(key, 0L), Math::max)));
        }));
    }

    /** What is proved stays known in later releases; what attempts claim does not. */
    void remember() {
        bounds.forEach((reader, proved) -> {
            Map<List<Object>, Long> kept = prior.computeIfAbsent(reader, key -> new HashMap<>());
            proved.forEach(kept::putIfAbsent);
        });
    }
}
