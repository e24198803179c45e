// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places below the zone, from {@code places.txt}; those that are also ordinary words need a capital letter. */
final class Places {

    private static final String ONLY_CAPITAL = "~";

    private static final Set<String> LEADS = Set.of(
            "a", "de", "d", "du", "au", "en", "vers", "dans", "depuis", "f", "fi", "mn", "في", "ف", "من", "ديال", "الي",
            "in", "to", "from");

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /**
     * A place.
     *
     * @param words its name
     * @param zone code of its zone; {@code -} when it lies in none of them, {@code =} when it is a zone itself
     * @param capital true when it is one only with a capital letter
     */
    record Entry(List<String> words, String zone, boolean capital) {}

    /** A place that begins at a word. */
    record Match(Entry entry, int last, int clitics) {}

    Places() {
        for (String line : WordList.lines("places.txt")) {
            String[] parts = line.split(": +", 2);
            for (String name : parts[1].split(" *, *")) {
                boolean capital = name.startsWith(ONLY_CAPITAL);
                List<String> words = List.of((capital ? name.substring(1) : name).split("[ '-]+"));
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Entry(words, parts[0], capital));
            }
        }
        byFirstWord
                .values()
                .forEach(each -> each.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    /** True when a place begins with {@code folded}. */
    boolean contains(String folded) {
        return byFirstWord.containsKey(folded);
    }

    /** The longest place that begins at word {@code at}, or null. */
    @Nullable
    Match at(List<Word> words, int at) {
        Word word = words.get(at);
        Match whole = find(words, at, word.folded(), 0);
        if (whole != null || !word.arabic() || word.folded().length() < 4) {
            return whole;
        }
        if (word.folded().startsWith("لل")) {
            return find(words, at, "ال" + word.folded().substring(2), 1);
        }
        return "وبلفك".indexOf(word.folded().charAt(0)) < 0
                ? null
                : find(words, at, word.folded().substring(1), 1);
    }

    /** Index of the last word of a place that cannot be a person: it has several words, or “à”, “de”, “في” before it; or -1. */
    int lastOfEvident(List<Word> words, int at) {
        Match match = at(words, at);
        boolean led = at > 0 && LEADS.contains(words.get(at - 1).folded());
        return match != null && (led || match.last() > at) ? match.last() : -1;
    }

    private @Nullable Match find(List<Word> words, int at, String first, int clitics) {
        for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
            if (follows(words, at, entry.words())
                    && (!entry.capital() || words.get(at).capital())) {
                return new Match(entry, at + entry.words().size() - 1, clitics);
            }
        }
        return null;
    }

    private static boolean follows(List<Word> words, int at, List<String> name) {
        for (int each = 1; each < name.size(); each++) {
            boolean near = at + each < words.size()
                    && words.get(at + each).start() - words.get(at + each - 1).end() <= 3;
            if (!near || !words.get(at + each).folded().equals(name.get(each))) {
                return false;
            }
        }
        return true;
    }
}
