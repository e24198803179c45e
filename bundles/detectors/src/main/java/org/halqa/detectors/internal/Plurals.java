// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.detectors.internal.Somebody.Tongue;

/** How two or a few of somebody are called; regular forms only, which are those of roles and nations. Folded. */
final class Plurals {

    private Plurals() {}

    /** Forms of {@code words}, those of Arabic for two; none in Darija, where numbers stand before the singular. */
    static List<List<String>> of(List<String> words, Tongue tongue) {
        return switch (tongue) {
            case FRENCH -> List.of(french(words));
            case ENGLISH -> List.of(last(words));
            case ARABIC -> arabic(words);
            case DARIJA -> List.of();
        };
    }

    /** “sages-femmes”, “agents de terrain”. */
    private static List<String> french(List<String> words) {
        List<String> all = new ArrayList<>();
        boolean of = false;
        for (String each : words) {
            of |= each.equals("d") || each.equals("de");
            all.add(of ? each : french(each));
        }
        return all;
    }

    private static String french(String word) {
        if (word.endsWith("s") || word.endsWith("x")) {
            return word;
        }
        return word.endsWith("al") ? word.substring(0, word.length() - 2) + "aux" : word + "s";
    }

    private static List<String> last(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.set(all.size() - 1, all.get(all.size() - 1) + "s");
        return all;
    }

    private static List<List<String>> arabic(List<String> words) {
        List<List<String>> all = new ArrayList<>();
        for (String end : List.of("ان", "ين")) {
            all.add(words.stream().map(each -> two(each, end)).toList());
        }
        return all;
    }

    private static String two(String word, String end) {
        return word.endsWith("ه") ? word.substring(0, word.length() - 1) + "ت" + end : word + end;
    }
}
