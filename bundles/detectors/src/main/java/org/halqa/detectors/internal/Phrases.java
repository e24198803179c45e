// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns of speech from a file. A line {@code role = infirmiere sage_femme} names a set; any other line is a pattern of
 * words, sets <code>{role}</code>, {@code *} for any word but those of the set {@code stop}, <code>{!kind}</code> for any but those and the
 * words of a set, and {@code @} for “à”, which is no verb; a trailing {@code ?} makes one optional, and an optional {@code *} takes no verb.
 */
final class Phrases {

    /** All lists, each of which has its use in the {@link Lexicon}. */
    static final List<String> FILES = List.of("family-phrases.txt", "health-phrases.txt", "uniqueness-phrases.txt");

    private final int use;
    private final Set<String> firstWords = new HashSet<>();
    private final WordMap<Bucket> byFirstWord;
    private final Bucket anyFirst;
    private final WordSet stop;
    private final WordSet verbs = WordSet.in("verbs-french.txt");
    /** First halves of what is written with {@code _}. */
    private final WordSet halves;

    /** “à”, which folded looks like the verb. */
    private static final String TO = "@";

    private static final long TO_KEY = WordTable.key(TO);

    /** One place of a pattern: the words that fit; null when any does but the {@code keys}. */
    private record Element(@Nullable Set<String> words, WordSet keys, boolean optional) {

        boolean accepts(Word word) {
            return keys.has(word) || to(word) && keys.has(TO_KEY);
        }
    }

    /** The patterns of one first word, by the words that may come second; most patterns are passed by on their account. */
    private static final class Bucket {

        private final List<List<Element>> patterns;
        private final List<List<Element>> open = new ArrayList<>();
        private final WordMap<List<List<Element>>> bySecond;

        Bucket(List<List<Element>> patterns) {
            this.patterns = patterns;
            Map<String, List<List<Element>>> map = new HashMap<>();
            for (List<Element> pattern : patterns) {
                Set<String> seconds = new HashSet<>();
                if (addSeconds(pattern, seconds)) {
                    seconds.forEach(word ->
                            map.computeIfAbsent(word, each -> new ArrayList<>()).add(pattern));
                } else {
                    open.add(pattern);
                }
            }
            bySecond = new WordMap<>(map);
        }

        /** False when whatever word may come second, or none. */
        private static boolean addSeconds(List<Element> pattern, Set<String> seconds) {
            for (Element element : pattern.subList(1, pattern.size())) {
                Set<String> words = element.words();
                if (words == null) {
                    return false;
                }
                seconds.addAll(words);
                if (!element.optional()) {
                    return true;
                }
            }
            return false;
        }
    }

    Phrases(String file) {
        use = use(file);
        Map<String, Set<String>> sets = new HashMap<>();
        Map<String, List<List<Element>>> byFirst = new HashMap<>();
        List<List<Element>> any = new ArrayList<>();
        for (String line : WordList.lines(file)) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                Set<String> set = sets.computeIfAbsent(line.substring(0, equals), name -> new HashSet<>());
                List.of(line.substring(equals + 3).split(" +")).forEach(word -> set.addAll(DarijaSpellings.of(word)));
            } else {
                keep(pattern(line, sets), byFirst, any);
            }
        }
        Set<String> firstHalves = new HashSet<>();
        byFirst.values().forEach(patterns -> addHalves(patterns, firstHalves));
        addHalves(any, firstHalves);
        firstWords.addAll(byFirst.keySet());
        firstWords.addAll(firstHalves);
        Map<String, Bucket> buckets = new HashMap<>();
        byFirst.forEach((word, patterns) -> buckets.put(word, new Bucket(patterns)));
        byFirstWord = new WordMap<>(buckets);
        anyFirst = new Bucket(any);
        halves = WordSet.of(firstHalves);
        stop = WordSet.of(sets.getOrDefault("stop", Set.of()));
    }

    /** The use in the {@link Lexicon} of words with which phrases of {@code file} begin. */
    static int use(String file) {
        int place = FILES.indexOf(file);
        if (place < 0) {
            throw new IllegalArgumentException(file + " is not among the lists");
        }
        return Lexicon.PHRASE << place;
    }

    /** The words with which phrases begin, and the first halves of what is written with {@code _}. */
    Set<String> firstWords() {
        return firstWords;
    }

    /** Index of the last word of the longest phrase that begins at word {@code at}, or -1. */
    int last(List<Word> words, int at, String folded) {
        int last = -1;
        Word begin = words.get(at);
        if (begin.used(use)) {
            last = longest(byFirstWord.get(begin.key()), words, at, 1, folded, last);
            if (half(begin) && at + 1 < words.size()) {
                last = longest(byFirstWord.get(both(words, at, folded)), words, at, 2, folded, last);
            }
        }
        if (clitic(begin) && (begin.bareUses() & use) != 0) {
            last = longest(byFirstWord.get(bare(begin)), words, at, 1, folded, last);
        }
        if (anyFirst.patterns.isEmpty()) {
            return last;
        }
        return longest(anyFirst, words, at, 1, folded, last);
    }

    /** The same of the patterns of {@code bucket}, whose first place takes {@code used} words; {@code known} when none reaches further. */
    private int longest(@Nullable Bucket bucket, List<Word> words, int at, int used, String folded, int known) {
        if (bucket == null) {
            return known;
        }
        int last = longest(bucket.open, words, at, folded, known);
        int next = at + used;
        if (next >= words.size()) {
            return last;
        }
        Word second = words.get(next);
        last = longest(bucket.bySecond.get(second.key()), words, at, folded, last);
        if (to(second)) {
            last = longest(bucket.bySecond.get(TO_KEY), words, at, folded, last);
        }
        if (half(second) && next + 1 < words.size()) {
            last = longest(bucket.bySecond.get(both(words, next, folded)), words, at, folded, last);
        }
        return clitic(second) ? longest(bucket.bySecond.get(bare(second)), words, at, folded, last) : last;
    }

    private int longest(@Nullable List<List<Element>> patterns, List<Word> words, int at, String folded, int known) {
        int last = known;
        for (int each = 0; patterns != null && each < patterns.size(); each++) {
            last = Math.max(last, match(patterns.get(each), 0, words, at, folded));
        }
        return last;
    }

    private static List<Element> pattern(String line, Map<String, Set<String>> sets) {
        List<Element> elements = new ArrayList<>();
        for (String token : line.split(" +")) {
            boolean optional = token.endsWith("?");
            String word = optional ? token.substring(0, token.length() - 1) : token;
            if (word.equals("*")) {
                elements.add(new Element(null, WordSet.of(), optional));
            } else if (word.startsWith("{!")) {
                elements.add(new Element(null, WordSet.of(set(word, 2, sets)), optional));
            } else {
                Set<String> set = accepted(word, sets);
                elements.add(new Element(set, WordSet.of(set), optional));
            }
        }
        return elements;
    }

    /** All words of “a|b” and “{role}|{chief}”. */
    private static Set<String> accepted(String token, Map<String, Set<String>> sets) {
        Set<String> all = new HashSet<>();
        for (String each : token.split("\\|")) {
            if (each.startsWith("{")) {
                all.addAll(set(each, 1, sets));
            } else {
                all.addAll(DarijaSpellings.of(each));
            }
        }
        return Set.copyOf(all);
    }

    private static Set<String> set(String token, int from, Map<String, Set<String>> sets) {
        Set<String> set = sets.get(token.substring(from, token.length() - 1));
        if (set == null) {
            throw new IllegalStateException("unknown set in a list of phrases: " + token);
        }
        return set;
    }

    private static void keep(List<Element> pattern, Map<String, List<List<Element>>> byFirst, List<List<Element>> any) {
        Set<String> first = pattern.get(0).words();
        if (first == null) {
            any.add(pattern);
        } else {
            first.forEach(word ->
                    byFirst.computeIfAbsent(word, each -> new ArrayList<>()).add(pattern));
        }
        if (pattern.get(0).optional()) {
            keep(pattern.subList(1, pattern.size()), byFirst, any);
        }
    }

    private static void addHalves(List<List<Element>> patterns, Set<String> halves) {
        for (List<Element> pattern : patterns) {
            for (Element element : pattern) {
                Set<String> accepted = element.words() == null ? Set.of() : element.words();
                accepted.stream()
                        .filter(word -> word.indexOf('_') > 0)
                        .forEach(word -> halves.add(word.substring(0, word.indexOf('_'))));
            }
        }
    }

    /** Index of the last word when {@code pattern} from {@code element} on fits from word {@code at} on, or -1. */
    private int match(List<Element> pattern, int element, List<Word> words, int at, String folded) {
        if (element == pattern.size()) {
            return at - 1;
        }
        Element wanted = pattern.get(element);
        int best = wanted.optional() && element > 0 ? match(pattern, element + 1, words, at, folded) : -1;
        boolean close = element == 0 || at < words.size() && near(words, at, folded);
        if (at < words.size() && close) {
            int fits = fits(wanted, words, at, folded);
            for (int used = 1; used <= 2; used++) {
                if ((fits & used) != 0) {
                    best = Math.max(best, match(pattern, element + 1, words, at + used, folded));
                }
            }
        }
        return best;
    }

    /** How many words {@code wanted} may take at {@code at}: bit 1 for one, bit 2 for two as in {@code sage_femme}. */
    private int fits(Element wanted, List<Word> words, int at, String folded) {
        Word word = words.get(at);
        WordSet accepted = wanted.keys();
        if (wanted.words() == null) {
            boolean goesOn = wanted.optional()
                    && (word.is(Lexicon.VERB)
                            || verbs.has(word)
                            || Futures.form(word)
                            || Darija.verb(word)
                            || ArabicClause.begins(word));
            return stop.has(word) || accepted.has(word) || goesOn ? 0 : 1;
        }
        boolean one = wanted.accepts(word) || clitic(word) && accepted.has(bare(word));
        boolean two = half(word) && at + 1 < words.size() && accepted.has(both(words, at, folded));
        return (one ? 1 : 0) | (two ? 2 : 0);
    }

    /** True for a first half of what is written with {@code _}; all of them are in the lists. */
    private boolean half(Word word) {
        return word.used(use) && halves.has(word);
    }

    private static boolean to(Word word) {
        return word.length() == 1 && word.first() == 'a' && !word.is(Lexicon.VERB);
    }

    /** An Arabic word that may begin with “and”, “in”, “with” or “to”. */
    private static boolean clitic(Word word) {
        char first = word.first();
        return (first == 'و' || first == 'ف' || first == 'ب' || first == 'ل') && word.length() > 3;
    }

    /** The key of a word without what clings to its front. */
    private static long bare(Word word) {
        return word.key(1);
    }

    private static long both(List<Word> words, int at, String folded) {
        return WordTable.key(folded, words.get(at), words.get(at + 1));
    }

    private static boolean near(List<Word> words, int at, String folded) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        if (to - from > 2) {
            return false;
        }
        for (int each = from; each < to; each++) {
            if (" '-".indexOf(folded.charAt(each)) < 0) {
                return false;
            }
        }
        return true;
    }
}
