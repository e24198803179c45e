// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets of phrases that mean something when they stand close together in one sentence.
 *
 * @param verdict what follows
 * @param key which words say why
 * @param instead which words could stand in its place, or null
 * @param sets all of them must be there
 * @param within how many words they may lie apart
 */
record Rule(Verdict verdict, String key, @Nullable String instead, List<String> sets, int within) {

    /** What a rule decides about a sentence. */
    enum Verdict {
        REFUSE,
        ADVISE,
        PASS
    }

    Rule {
        sets = List.copyOf(sets);
    }

    /** The first stretch of words in which all sets occur close enough; {@code hits} are those of one sentence, in order. */
    Optional<Hit> stretch(List<Hit> hits) {
        Map<String, Hit> latest = new HashMap<>();
        for (Hit hit : hits) {
            if (sets.contains(hit.set())) {
                latest.put(hit.set(), hit);
                if (latest.size() == sets.size() && span(latest.values()) <= within) {
                    return Optional.of(new Hit(key, first(latest.values()), last(latest.values())));
                }
            }
        }
        return Optional.empty();
    }

    private static int span(Collection<Hit> hits) {
        return last(hits) - first(hits);
    }

    private static int first(Collection<Hit> hits) {
        return hits.stream().mapToInt(Hit::first).min().orElseThrow();
    }

    private static int last(Collection<Hit> hits) {
        return hits.stream().mapToInt(Hit::last).max().orElseThrow();
    }
}
