// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the lists say of a word, all lists at once: a text is looked up word by word one single time, and every detector reads
 * the marks. Immutable once made; there is one for all detectors.
 */
final class Lexicon {

    /** A given name. */
    static final int GIVEN = 1;
    /** A given name that is also an ordinary word: hope, rose, light. */
    static final int AMBIGUOUS = 1 << 1;
    /** A family name. */
    static final int FAMILY = 1 << 2;
    /** A given or family name from elsewhere, which only a capital letter makes one. */
    static final int WORLD = 1 << 3;
    /** A word within names: ben, el, ould, بن. */
    static final int PARTICLE = 1 << 4;
    /** A word that begins sentences or stands beside names and is never one. */
    static final int COMMON = 1 << 5;
    /** A word of the language; with a capital letter within a sentence it may still belong to a name. */
    static final int ORDINARY = 1 << 6;
    /** A name that everybody may know. */
    static final int PUBLIC = 1 << 7;
    /** A verb after which a sentence-initial name is recognised. */
    static final int VERB = 1 << 8;
    /** An office after which a name may come (Arabic). */
    static final int OFFICE = 1 << 9;
    /** A verb after which a name may come (Arabic). */
    static final int SPEECH = 1 << 10;
    /** The first half of a name (Arabic). */
    static final int HEAD = 1 << 11;
    /** A kind of place (Arabic). */
    static final int PLACE_HEAD = 1 << 12;
    /** What may stand between an office and a name (Arabic). */
    static final int BETWEEN = 1 << 13;
    /** A kind of place before its name, or a word with which names of places begin (Latin). */
    static final int LANDMARK = 1 << 14;
    /** Introduces a name. */
    static final int INTRODUCES = 1 << 15;

    /** A word of Darija in Latin letters that is no French one. */
    static final int DARIJA = 1 << 16;
    /** What is said of people: ill, tired, absent (Arabic); after a name no part of it. */
    static final int STATE = 1 << 17;

    private final WordTable table;

    /** Begins a street or a building. */
    static final int STREET = 1;
    /** A landmark that has a name. */
    static final int STREET_LANDMARK = 1 << 1;
    /** A title before a name (Latin). */
    static final int TITLE = 1 << 2;
    /** A title before whatever name (Arabic). */
    static final int TITLE_ARABIC = 1 << 3;
    /** An office directly before a name (Arabic). */
    static final int OFFICE_ARABIC = 1 << 4;
    /** The name of a network on which people have accounts. */
    static final int NETWORK = 1 << 5;
    /** A number in words. */
    static final int NUMBER_WORD = 1 << 6;
    /** Introduces a nickname. */
    static final int NICKNAME = 1 << 7;
    /** The name of a month. */
    static final int MONTH = 1 << 8;

    /** The first word of a place; after the uses in {@code days.txt}. */
    static final int PLACE = 1 << 18;

    /** Begins a phrase of the first list of {@link Phrases}; the next bits are those of the other lists. */
    static final int PHRASE = 1 << 19;

    /** An age in words, see {@link AgeDetector}. */
    static final int AGE = 1 << 29;

    /** An ordinary word of French, see {@link FrenchWords}; asked so often that every word of the lists carries the answer. */
    static final int FRENCH = 1 << 30;

    /** The uses in {@code days.txt}, in this order from bit 9 on. */
    static final List<String> DAY_USES =
            List.of("day", "link", "hijri", "weekday", "announce", "close", "part", "feastday", "feast");

    private static final Lexicon STOCK = new Lexicon();

    private Lexicon() {
        Map<String, Long> marks = new HashMap<>(64_000);
        for (String file : new String[] {"maghreb", "arabic", "africa", "france"}) {
            add(marks, "given-names-" + file + ".txt", GIVEN);
        }
        add(marks, "ambiguous-names.txt", AMBIGUOUS);
        add(marks, "family-names.txt", FAMILY);
        add(marks, "family-names-arabic.txt", FAMILY);
        add(marks, "given-names-world.txt", WORLD);
        add(marks, "family-names-world.txt", WORLD);
        add(marks, "particles.txt", PARTICLE);
        add(marks, "common-words.txt", COMMON);
        add(marks, "ordinary-words.txt", ORDINARY);
        add(marks, "ordinary-words-arabic.txt", ORDINARY);
        add(marks, "states-arabic.txt", ORDINARY | STATE);
        add(marks, "ordinary-words-darija.txt", DARIJA);
        add(marks, "public-names.txt", PUBLIC);
        add(marks, "verbs-after-names.txt", VERB);
        add(marks, "name-offices-arabic.txt", OFFICE);
        add(marks, "name-verbs-arabic.txt", SPEECH);
        add(marks, "name-heads-arabic.txt", HEAD);
        add(marks, "place-heads-arabic.txt", PLACE_HEAD);
        add(marks, "name-between-arabic.txt", BETWEEN);
        add(marks, "landmarks.txt", LANDMARK);
        add(marks, "name-introductions.txt", INTRODUCES);
        addUse(marks, Places.stock().firstWords(), PLACE);
        for (String file : Phrases.FILES) {
            addUse(marks, new Phrases(file).firstWords(), Phrases.use(file));
        }
        addUse(marks, WordList.words("street-words.txt"), STREET);
        addUse(marks, WordList.words("landmark-words.txt"), STREET_LANDMARK);
        addUse(marks, WordList.words("titles-latin.txt"), TITLE);
        addUse(marks, WordList.words("titles-arabic.txt"), TITLE_ARABIC);
        addUse(marks, WordList.words("offices-arabic.txt"), OFFICE_ARABIC);
        addUse(marks, WordList.words("networks.txt"), NETWORK);
        addUse(marks, WordList.words("number-words.txt"), NUMBER_WORD);
        addUse(marks, WordList.words("nickname-triggers.txt"), NICKNAME);
        addUse(marks, WordList.words("nickname-triggers-darija.txt"), NICKNAME);
        addUse(marks, AgeDetector.WORDS, AGE);
        for (String line : WordList.lines("months.tsv")) {
            addUse(marks, List.of(line.split("\t")[4].split(" ")), MONTH);
        }
        for (String line : WordList.lines("days.txt")) {
            String[] parts = line.split(": +", 2);
            addUse(marks, List.of(parts[1].split(" +")), dayUse(parts[0]));
        }
        marks.replaceAll((word, all) -> FrenchWords.stock().knows(word) ? all | (long) FRENCH << 32 : all);
        table = new WordTable(marks);
    }

    /** The use of that name in {@code days.txt}. */
    static int dayUse(String name) {
        int index = DAY_USES.indexOf(name);
        if (index < 0) {
            throw new IllegalStateException("no such use of a word in days.txt: " + name);
        }
        return 1 << 9 + index;
    }

    static Lexicon stock() {
        return STOCK;
    }

    /** The marks of {@code folded}, 0 when no list knows it. */
    int marks(String folded) {
        return (int) table.get(folded);
    }

    /** The marks of what {@code folded} is from {@code from} on, 0 when no list knows it. */
    int marks(String folded, int from) {
        int found = table.find(folded, from, folded.length());
        return found < 0 ? 0 : (int) table.value(found);
    }

    /** Marks and uses of the word of {@code key}, which is seldom one of the lists, as {@link #all(String)} has them. */
    long all(long key) {
        int found = table.findRare(key);
        return found < 0 ? 0 : table.value(found);
    }

    /** The uses of the same. */
    int uses(String folded, int from) {
        int found = table.find(folded, from, folded.length());
        return found < 0 ? 0 : (int) (table.value(found) >>> 32);
    }

    /** The same of the word of {@code key}, which is seldom one of the lists. */
    int marks(long key) {
        return (int) all(key);
    }

    /** The marks in the lower half, the uses in the upper one. */
    long all(String folded) {
        return table.get(folded);
    }

    /** Where the lists have the word of each of {@code keys}, see {@link Word#listed}; -1 when they do not. */
    int[] find(long[] keys) {
        int[] found = new int[keys.length];
        for (int at = 0; at < keys.length; at++) {
            found[at] = table.find(keys[at]);
        }
        return found;
    }

    /** Marks and uses of the word that {@link #find} found, as {@link #all(String)} has them. */
    long known(int listed) {
        return table.value(listed);
    }

    /** That word. */
    String word(int listed) {
        return table.word(listed);
    }

    /** The numbers of those words of the lists that pass {@code test}, see {@link Word#listed}. */
    BitSet numbers(Predicate<String> test) {
        BitSet numbers = new BitSet();
        table.forEach((word, number) -> numbers.set(number, test.test(word)));
        return numbers;
    }

    /** True when {@code folded} carries {@code mark}. */
    boolean is(String folded, int mark) {
        return (marks(folded) & mark) != 0;
    }

    private static void add(Map<String, Long> marks, String file, int mark) {
        WordList.words(file).forEach(word -> marks.merge(word, (long) mark, (one, other) -> one | other));
    }

    private static void addUse(Map<String, Long> marks, Collection<String> words, int use) {
        words.forEach(word -> marks.merge(word, (long) use << 32, (one, other) -> one | other));
    }
}
