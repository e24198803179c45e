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
 * words, sets <code>{role}</code> and {@code *} for any word but those of the set {@code stop}; a trailing {@code ?} makes one optional.
 */
final class Phrases {

    /** All lists, each of which has its use in the {@link Lexicon}. */
    static final List<String> FILES = List.of("family-phrases.txt", "health-phrases.txt", "uniqueness-phrases.txt");

    private final int use;
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Bucket> byFirstWord = new HashMap<>();
    private final Bucket anyFirst = new Bucket();
    private final Set<String> stop;
    /** First halves of what is written with {@code _}. */
    private final Set<String> halves = new HashSet<>();

    /** One place of a pattern: the words that fit; null when any does. */
    private record Element(@Nullable Set<String> words, boolean optional) {}

    /** The patterns of one first word, and what may come second; most words are passed by on its account. */
    private static final class Bucket {

        private final List<List<Element>> patterns = new ArrayList<>();
        private final Set<String> seconds = new HashSet<>();
        private boolean anything;

        void add(List<Element> pattern) {
            patterns.add(pattern);
            for (int at = 1; at < pattern.size(); at++) {
                Set<String> words = pattern.get(at).words();
                if (words == null) {
                    anything = true;
                    return;
                }
                seconds.addAll(words);
                if (!pattern.get(at).optional()) {
                    return;
                }
            }
            anything = true;
        }
    }

    Phrases(String file) {
        use = use(file);
        for (String line : WordList.lines(file)) {
            int equals = line.indexOf(" = ");
            if (equals > 0) {
                sets.computeIfAbsent(line.substring(0, equals), name -> new HashSet<>())
                        .addAll(List.of(line.substring(equals + 3).split(" +")));
            } else {
                keep(pattern(line));
            }
        }
        byFirstWord.values().stream().flatMap(each -> each.patterns.stream()).forEach(this::keepHalves);
        anyFirst.patterns.forEach(this::keepHalves);
        stop = Set.copyOf(sets.getOrDefault("stop", Set.of()));
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
        Set<String> words = new HashSet<>(byFirstWord.keySet());
        words.addAll(halves);
        return words;
    }

    /** Index of the last word of the longest phrase that begins at word {@code at}, or -1. */
    int last(List<Word> words, int at, String folded) {
        int last = -1;
        Word begin = words.get(at);
        if (begin.used(use)) {
            String word = begin.folded();
            last = longest(byFirstWord.get(word), words, at, folded, last);
            if (halves.contains(word) && at + 1 < words.size()) {
                last = longest(byFirstWord.get(both(words, at)), words, at, folded, last);
            }
        }
        if (clitic(begin) && (begin.bareUses() & use) != 0) {
            last = longest(byFirstWord.get(begin.folded().substring(1)), words, at, folded, last);
        }
        if (anyFirst.patterns.isEmpty()) {
            return last;
        }
        return longest(anyFirst, words, at, folded, last);
    }

    /** False when the word after {@code at} fits none of {@code bucket}; a first word written as two may fit anyhow. */
    private boolean mayFit(Bucket bucket, List<Word> words, int at) {
        if (bucket.anything || halves.contains(words.get(at).folded())) {
            return true;
        }
        if (at + 1 == words.size()) {
            return false;
        }
        Word second = words.get(at + 1);
        return bucket.seconds.contains(second.folded()) || clitic(second) || halves.contains(second.folded());
    }

    private int longest(@Nullable Bucket bucket, List<Word> words, int at, String folded, int known) {
        int last = known;
        if (bucket != null && mayFit(bucket, words, at)) {
            for (List<Element> pattern : bucket.patterns) {
                last = Math.max(last, match(pattern, 0, words, at, folded));
            }
        }
        return last;
    }

    private List<Element> pattern(String line) {
        List<Element> elements = new ArrayList<>();
        for (String token : line.split(" +")) {
            boolean optional = token.endsWith("?");
            String word = optional ? token.substring(0, token.length() - 1) : token;
            if (word.equals("*")) {
                elements.add(new Element(null, optional));
            } else if (word.startsWith("{")) {
                Set<String> set = sets.get(word.substring(1, word.length() - 1));
                if (set == null) {
                    throw new IllegalStateException("unknown set in a list of phrases: " + word);
                }
                elements.add(new Element(Set.copyOf(set), optional));
            } else {
                elements.add(new Element(Set.of(word.split("\\|")), optional));
            }
        }
        return elements;
    }

    private void keep(List<Element> pattern) {
        Set<String> first = pattern.get(0).words();
        if (first == null) {
            anyFirst.add(pattern);
        } else {
            first.forEach(word ->
                    byFirstWord.computeIfAbsent(word, each -> new Bucket()).add(pattern));
        }
        if (pattern.get(0).optional()) {
            keep(pattern.subList(1, pattern.size()));
        }
    }

    private void keepHalves(List<Element> pattern) {
        for (Element element : pattern) {
            Set<String> accepted = element.words();
            if (accepted != null) {
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
            int fits = fits(wanted, words, at);
            for (int used = 1; used <= fits; used++) {
                if ((fits & used) != 0) {
                    best = Math.max(best, match(pattern, element + 1, words, at + used, folded));
                }
            }
        }
        return best;
    }

    /** How many words {@code wanted} may take at {@code at}: bit 1 for one, bit 2 for two as in {@code sage_femme}. */
    private int fits(Element wanted, List<Word> words, int at) {
        Set<String> accepted = wanted.words();
        Word word = words.get(at);
        if (accepted == null) {
            return stop.contains(word.folded()) ? 0 : 1;
        }
        boolean one = accepted.contains(word.folded())
                || clitic(word) && accepted.contains(word.folded().substring(1));
        boolean two = halves.contains(word.folded()) && at + 1 < words.size() && accepted.contains(both(words, at));
        return (one ? 1 : 0) | (two ? 2 : 0);
    }

    /** An Arabic word that may begin with “and”, “in”, “with” or “to”. */
    private static boolean clitic(Word word) {
        String folded = word.folded();
        return word.arabic() && word.length() > 3 && "وفبل".indexOf(folded.charAt(0)) >= 0;
    }

    private static String both(List<Word> words, int at) {
        return words.get(at).folded() + "_" + words.get(at + 1).folded();
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
