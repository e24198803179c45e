// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places below the zone, from {@code places.txt}; those that are also ordinary words need a capital letter, some a preposition too. */
final class Places {

    private static final String ONLY_CAPITAL = "~";
    private static final String ONLY_LED = "^";
    /** Written small in “Asie centrale”. */
    private static final WordSet SMALL = WordSet.of(
            "centrale",
            "australe",
            "noire",
            "latine",
            "mineure",
            "occidentale",
            "orientale",
            "septentrionale",
            "meridionale");

    /** First words of many places, and how else they are written. */
    private static final Map<String, List<String>> HEADS = Map.of(
            "beni", List.of("beni", "bni"),
            "ain", List.of("ain", "3in", "3ayn", "ayn"),
            "oued", List.of("oued", "wad", "wed", "oud"),
            "ouled", List.of("ouled", "oulad", "wlad", "ulad"),
            "ait", List.of("ait", "ayt"),
            "souk", List.of("souk", "souq", "soug"),
            "ksar", List.of("ksar", "ksser", "9sar", "qsar"));

    private static final WordSet LEADS = WordSet.of(
            "a", "de", "d", "du", "au", "en", "vers", "dans", "depuis", "f", "fi", "mn", "في", "ف", "من", "ديال", "الي",
            "in", "to", "from");

    /** Before a place that is a word as well. */
    private static final WordSet BEFORE_WORDS = WordSet.of(
            "في", "ف", "من", "الي", "ل", "ديال", "نحو", "قرب", "بين", "وفي", "والي", "ومن", "ضد", "شمالي", "جنوبي",
            "شرقي", "غربي", "وسط", "شمال", "جنوب", "شرق", "غرب", "دوله", "جمهوريه", "mn", "men", "f", "fi", "l", "d",
            "dyal");

    private final Set<String> firstWords;
    private final WordMap<Bucket> byFirstWord;
    private final WordSet words = WordSet.in("places-words-arabic.txt");
    private final WordSet countries = WordSet.in("places-darija.txt");
    private final Map<String, Entry> bySound = new HashMap<>();
    private final Map<String, Entry> byConsonants = new HashMap<>();

    /**
     * A place.
     *
     * @param words its name
     * @param zone code of its zone; {@code -} when it lies in none of them, {@code =} when it is a zone itself
     * @param capital true when it is one only with a capital letter
     * @param led true when it is one only after “à”, “de” and their like
     */
    record Entry(List<String> words, String zone, boolean capital, boolean led) {}

    /** The places that begin with one word: those of that word alone, and the others by their second word, the longest first. */
    private record Bucket(List<Entry> alone, WordMap<List<Entry>> bySecond) {

        private static final WordMap<List<Entry>> NONE = new WordMap<>(Map.of());

        static Bucket of(List<Entry> entries) {
            List<Entry> alone = new ArrayList<>(1);
            Map<String, List<Entry>> bySecond = new HashMap<>(2);
            for (Entry entry : entries) {
                List<String> words = entry.words();
                (words.size() == 1 ? alone : bySecond.computeIfAbsent(words.get(1), second -> new ArrayList<>(1)))
                        .add(entry);
            }
            bySecond.values()
                    .forEach(each -> each.sort(Comparator.comparingInt(
                                    (Entry entry) -> entry.words().size())
                            .reversed()));
            return new Bucket(List.copyOf(alone), bySecond.isEmpty() ? NONE : new WordMap<>(bySecond));
        }
    }

    /** A place that begins at a word. */
    record Match(Entry entry, int last, int clitics) {}

    private static final WordSet DARIJA_LEADS = WordSet.of(
            "f", "fi", "fe", "l", "n", "mn", "men", "min", "d", "dyal", "dial", "dyl", "3la", "hta", "7ta", "wst",
            "9rib", "mdint", "mdinat", "triq", "tri9", "sakn", "sakna", "saken", "b", "a", "in", "from", "to", "de");
    /** Where people sit, and a town to the ear: “f jerda” is in the garden, “mn jerda” is from Jerada. */
    private static final WordSet GARDENS = WordSet.of("jerda");

    private static final WordSet IN = WordSet.of("f", "fi", "fe");
    private static final int SHORTEST_SOUND = 4;
    private static final int SHORTEST_BARE = 3;
    private static final Object NOWHERE = new Object();
    private static final Places STOCK = new Places();

    private Places() {
        Map<String, List<Entry>> byFirst = new HashMap<>();
        read("places.txt", byFirst);
        read("places-world.txt", byFirst);
        firstWords = Set.copyOf(byFirst.keySet());
        Map<String, Bucket> buckets = new HashMap<>();
        byFirst.forEach((word, entries) -> buckets.put(word, Bucket.of(entries)));
        byFirstWord = new WordMap<>(buckets);
    }

    /** Of places abroad, those that a sentence names without capital, which are countries; of ours, all. */
    private void keepSound(Entry entry, String file) {
        String sound = Spelling.sound(entry.words().get(0));
        if (sound.length() >= SHORTEST_SOUND - 1 && (!entry.capital() || file.equals("places.txt"))) {
            bySound.putIfAbsent(sound, entry);
            byConsonants.putIfAbsent(Spelling.bare(sound), entry);
        }
    }

    static Places stock() {
        return STOCK;
    }

    /** The words with which places begin. */
    Set<String> firstWords() {
        return firstWords;
    }

    private void read(String file, Map<String, List<Entry>> byFirst) {
        for (String line : WordList.lines(file)) {
            String[] parts = line.split(": +", 2);
            for (String name : parts[1].split(" *, *")) {
                boolean led = name.startsWith(ONLY_LED);
                boolean capital = led || name.startsWith(ONLY_CAPITAL);
                List<String> words = List.of((capital ? name.substring(1) : name).split("[ '-]+"));
                if (words.size() == 1
                        && words.get(0).length() >= SHORTEST_SOUND
                        && Chars.latin(words.get(0).charAt(0))) {
                    keepSound(new Entry(words, parts[0], capital, led), file);
                }
                for (String first : HEADS.getOrDefault(words.get(0), List.of(words.get(0)))) {
                    List<String> written = new ArrayList<>(words);
                    written.set(0, first);
                    byFirst.computeIfAbsent(first, each -> new ArrayList<>(1))
                            .add(new Entry(List.copyOf(written), parts[0], capital, led));
                }
            }
        }
    }

    /** The longest place that begins at word {@code at}, or null. */
    @Nullable
    Match at(List<Word> words, int at) {
        Object known = words.get(at).place();
        if (known == null) {
            Match match = look(words, at);
            known = match == null ? NOWHERE : match;
            words.get(at).place(known);
        }
        return known instanceof Match match ? match : null;
    }

    private @Nullable Match look(List<Word> words, int at) {
        Word word = words.get(at);
        Match whole = word.used(Lexicon.PLACE) ? find(words, at, word.key(), 0) : null;
        boolean alsoWord = whole != null && whole.last() == at && this.words.has(word);
        if (alsoWord && !led(words, at) && !PlacesGoneTo.led(words, at)) {
            return null;
        }
        if (whole != null || word.length() < (word.arabic() ? 4 : 3)) {
            return whole;
        }
        if (!word.arabic()) {
            return byEar(words, at);
        }
        if (word.is(Lexicon.ORDINARY | Lexicon.GIVEN)) {
            return null;
        }
        return find(words, at);
    }

    /** After “in”, “to” and their like, after a kind of place, or beside another place. */
    private static boolean led(List<Word> words, int at) {
        if (at > 0 && (BEFORE_WORDS.has(words.get(at - 1)) || words.get(at - 1).is(Lexicon.PLACE_HEAD))) {
            return true;
        }
        boolean row = at + 1 < words.size()
                && words.get(at + 1).first() == 'و'
                && (words.get(at + 1).bareUses() & Lexicon.PLACE) != 0;
        return row;
    }

    /** Index of the last word of a place that cannot be a person: it has several words, or “à”, “de”, “في” before it; or -1. */
    int lastOfEvident(List<Word> words, int at) {
        Match match = at(words, at);
        if (match == null) {
            return -1;
        }
        boolean led = at > 0 && LEADS.has(words.get(at - 1));
        return led || match.last() > at ? match.last() : -1;
    }

    /** In Darija, a place written small, or spelled as it sounds, with or without the article. */
    private @Nullable Match byEar(List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.amid(Lexicon.DARIJA) || GARDENS.has(word) && at > 0 && IN.has(words.get(at - 1))) {
            return null;
        }
        boolean led = at > 0 && DARIJA_LEADS.has(words.get(at - 1));
        if (led && countries.has(word) && Darija.around(words, at)) {
            return new Match(new Entry(List.of(word.folded()), "-", false, false), at, 0);
        }
        boolean listed = led && word.used(Lexicon.PLACE);
        int others = Lexicon.COMMON
                | Lexicon.ORDINARY
                | (listed ? 0 : Lexicon.DARIJA)
                | (led ? 0 : Lexicon.GIVEN | Lexicon.FAMILY);
        if (word.is(others) || word.number() || word.french() || !Darija.around(words, at)) {
            return null;
        }
        if (word.used(Lexicon.PLACE) && led) {
            Bucket bucket = byFirstWord.get(word.key());
            if (bucket != null && !bucket.alone().isEmpty()) {
                return new Match(bucket.alone().get(0), at, 0);
            }
        }
        Entry entry = heard(word.sound(), led);
        if (entry == null && word.first() == 'l') {
            entry = heard(Spelling.sound(word.folded().substring(1)), led);
        }
        return entry == null ? null : new Match(entry, at, 0);
    }

    /** The place that sounds so; where a place is expected, vowels may be left out as Darija leaves them out. */
    private @Nullable Entry heard(String sound, boolean led) {
        Entry entry = bySound.get(sound);
        if (entry != null || !led) {
            return entry;
        }
        String bare = Spelling.bare(sound);
        return bare.length() < SHORTEST_BARE ? null : byConsonants.get(bare);
    }

    /** Behind one or two clitics: “and”, “in”, “to”, “like”; “to the” is written with one l. */
    private @Nullable Match find(List<Word> words, int at) {
        if ("وبلفك".indexOf(words.get(at).first()) < 0) {
            return null;
        }
        Word word = words.get(at);
        for (int skip = 1; skip <= 2 && word.length() - skip >= 3; skip++) {
            if ("وبلفك".indexOf(word.letter(skip - 1)) < 0) {
                return null;
            }
            boolean toThe = word.letter(skip - 1) == 'ل' && word.letter(skip) == 'ل';
            long bare = toThe ? WordTable.key("ا" + word.folded().substring(skip - 1)) : word.key(skip);
            Match match = find(words, at, bare, skip);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private @Nullable Match find(List<Word> words, int at, long first, int clitics) {
        Bucket bucket = byFirstWord.get(first);
        if (bucket == null) {
            return null;
        }
        List<Entry> several =
                at + 1 < words.size() ? bucket.bySecond().get(words.get(at + 1).key()) : null;
        Match longest = several == null ? null : find(words, at, several, clitics);
        return longest == null ? find(words, at, bucket.alone(), clitics) : longest;
    }

    private static @Nullable Match find(List<Word> words, int at, List<Entry> entries, int clitics) {
        for (Entry entry : entries) {
            if (follows(words, at, entry.words())
                    && (!entry.capital()
                            || words.get(at).capital()
                                    && ends(words.get(at + entry.words().size() - 1)))
                    && (!entry.led() || at > 0 && LEADS.has(words.get(at - 1)))) {
                return new Match(entry, at + entry.words().size() - 1, clitics);
            }
        }
        return null;
    }

    private static boolean ends(Word last) {
        return last.capital() || SMALL.has(last);
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
