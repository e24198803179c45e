// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.halqa.detectors.internal.Somebody.Gender;
import org.halqa.detectors.internal.Somebody.Tongue;
import org.jspecify.annotations.Nullable;

/** Words for people and for where they come from, with what each says; from {@code trait-*.tsv}. Immutable. */
final class PersonWords {

    private static final String NOTHING = "-";
    private static final int FORMS = 8;

    private final Map<String, List<Entry>> people = new HashMap<>();
    private final Map<String, List<Entry>> several = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Origin> originsOfSeveral = new HashMap<>();

    private record Entry(List<String> words, Somebody somebody) {}

    /** Where somebody comes from, and whether the word is of a man or a woman. */
    record Origin(String code, Gender gender) {}

    /**
     * A word for a person where it stands.
     *
     * @param last index of its last word
     * @param article characters of its first word that are an article or stand before one
     * @param clitic how many of them are no article: “and”, “to”
     */
    record Match(Somebody somebody, int last, int article, int clitic) {}

    PersonWords() {
        for (String line : WordList.lines("trait-roles.tsv")) {
            String[] cell = line.split("\t");
            Set<String> profiles = cell[1].equals(NOTHING) ? Set.of() : Set.of(cell[1]);
            forms(cell, 3, (words, form) -> {
                Somebody somebody =
                        new Somebody(cell[0], profiles, Integer.parseInt(cell[2]), gender(form), tongue(form), true);
                keep(words, somebody);
            });
        }
        for (String line : WordList.lines("trait-people.tsv")) {
            String[] cell = line.split("\t");
            boolean staff = !cell[0].equals("others");
            forms(
                    cell,
                    1,
                    (words, form) -> keep(words, new Somebody("", Set.of(), 1, gender(form), tongue(form), staff)));
        }
        for (String line : WordList.lines("trait-nationalities.tsv")) {
            String[] cell = line.split("\t");
            for (int column = 1; column < cell.length; column++) {
                // Every other column is of women; one word for both stands in both and tells nothing.
                Gender gender = column == cell.length - 1 ? Gender.EITHER : column % 2 == 1 ? Gender.MAN : Gender.WOMAN;
                origins.merge(
                        cell[column],
                        new Origin(cell[0], gender),
                        (one, other) -> new Origin(one.code(), Gender.EITHER));
            }
        }
        origins.remove(NOTHING);
        origins.forEach((word, origin) -> {
            Tongue tongue = Chars.arabic(word.charAt(0)) ? Tongue.ARABIC : Tongue.FRENCH;
            Plurals.of(List.of(word), tongue).forEach(each -> originsOfSeveral.put(each.get(0), origin));
        });
        Stream.of(people, several)
                .flatMap(each -> each.values().stream())
                .forEach(each -> each.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.words().size())));
    }

    private static void forms(String[] cell, int from, BiConsumer<String, Integer> keep) {
        for (int form = 0; form < FORMS; form++) {
            for (String words : cell[from + form].split(" ")) {
                if (!words.equals(NOTHING)) {
                    keep.accept(words, form);
                }
            }
        }
    }

    /** Columns: French man, woman, both; Arabic man, woman; Darija man, woman; English. */
    private static Gender gender(int form) {
        return switch (form) {
            case 0, 3, 5 -> Gender.MAN;
            case 1, 4, 6 -> Gender.WOMAN;
            default -> Gender.EITHER;
        };
    }

    private static Tongue tongue(int form) {
        return form < 3 ? Tongue.FRENCH : form < 5 ? Tongue.ARABIC : form < 7 ? Tongue.DARIJA : Tongue.ENGLISH;
    }

    private void keep(String joined, Somebody somebody) {
        List<String> words = List.of(joined.split("_"));
        people.computeIfAbsent(words.get(0), first -> new ArrayList<>(1)).add(new Entry(words, somebody));
        for (List<String> each : Plurals.of(words, somebody.tongue())) {
            several.computeIfAbsent(each.get(0), first -> new ArrayList<>(1)).add(new Entry(each, somebody));
        }
    }

    /** The longest word for a person that begins at word {@code at}, with or without an article grown to it; or null. */
    @Nullable
    Match person(List<Word> words, int at) {
        return match(people, words, at);
    }

    /** The same of two or a few: “infirmières”, “ممرضتان”. */
    @Nullable
    Match several(List<Word> words, int at) {
        return match(several, words, at);
    }

    private static @Nullable Match match(Map<String, List<Entry>> known, List<Word> words, int at) {
        Word word = words.get(at);
        for (Grown.Way way : Grown.ways(word)) {
            for (Entry entry : known.getOrDefault(word.folded().substring(way.article()), List.of())) {
                boolean tongue =
                        way.article() == 0 || word.arabic() || entry.somebody().tongue() == Tongue.DARIJA;
                if (tongue && follows(words, at, entry.words())) {
                    return new Match(entry.somebody(), at + entry.words().size() - 1, way.article(), way.clitic());
                }
            }
        }
        return null;
    }

    private static boolean follows(List<Word> words, int at, List<String> name) {
        for (int each = 1; each < name.size(); each++) {
            if (at + each == words.size()
                    || words.get(at + each).start() - words.get(at + each - 1).end() > 2) {
                return false;
            }
            String folded = words.get(at + each).folded();
            boolean same = folded.equals(name.get(each))
                    || folded.startsWith("ال") && folded.substring(2).equals(name.get(each));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Where {@code word} says that several come from, or null. */
    @Nullable
    Origin originOfSeveral(Word word) {
        for (Grown.Way way : Grown.ways(word)) {
            Origin known = originsOfSeveral.get(word.folded().substring(way.article()));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** Where word {@code at} says somebody comes from, or null. */
    @Nullable
    Origin origin(List<Word> words, int at) {
        Word word = words.get(at);
        for (Grown.Way way : Grown.ways(word)) {
            Origin known = origins.get(word.folded().substring(way.article()));
            if (known != null) {
                return known;
            }
        }
        String two =
                at + 1 < words.size() ? word.folded() + "_" + words.get(at + 1).folded() : "";
        return origins.get(two);
    }
}
