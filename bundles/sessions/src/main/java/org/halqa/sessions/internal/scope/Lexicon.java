// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The phrases and rules of one guard. In every sentence the first rule that holds decides, so the order of the file is the
 * order of thought: what is fine first, what is not after it.
 */
final class Lexicon {

    /** Phrases after which the next word does not count: « pas de », « sans ». */
    static final String NOT = "not";

    /** Phrases whose words mean nothing for this guard: « au cours de ». */
    static final String QUIET = "quiet";

    private final PhraseTree phrases;
    private final List<Rule> rules;
    private final Fillers fillers;

    Lexicon(PhraseTree phrases, List<Rule> rules, Fillers fillers) {
        this.phrases = phrases;
        this.rules = List.copyOf(rules);
        this.fillers = fillers;
    }

    /** A rule that holds and the stretch of the original that it is about. */
    record Match(Rule rule, int start, int end) {}

    List<Rule> rules() {
        return rules;
    }

    /** At most one match in every sentence. */
    List<Match> search(String text) {
        List<Token> tokens = Words.of(text);
        Map<Integer, List<Hit>> bySentence = hits(tokens).stream()
                .collect(Collectors.groupingBy(hit -> tokens.get(hit.first()).sentence()));
        return bySentence.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(sentence -> decide(sentence.getValue(), tokens).stream())
                .toList();
    }

    private List<Match> decide(List<Hit> hits, List<Token> tokens) {
        for (Rule rule : rules) {
            var stretch = rule.stretch(hits);
            if (stretch.isPresent()) {
                int start = tokens.get(stretch.get().first()).start();
                int end = tokens.get(stretch.get().last()).end();
                return rule.verdict() == Rule.Verdict.PASS ? List.of() : List.of(new Match(rule, start, end));
            }
        }
        return List.of();
    }

    private List<Hit> hits(List<Token> tokens) {
        List<Hit> all = new ArrayList<>();
        IntStream.range(0, tokens.size()).forEach(at -> phrases.phrasesAt(tokens, at, all::add));
        boolean[] quiet = quiet(all, tokens.size());
        boolean[] negated = negated(all, tokens);
        return all.stream()
                .filter(hit -> !hit.set().equals(NOT) && !hit.set().equals(QUIET))
                .filter(hit -> !negated[hit.first()] && !isQuiet(hit, quiet))
                .sorted(Comparator.comparingInt(Hit::last))
                .toList();
    }

    private static boolean[] quiet(List<Hit> hits, int size) {
        boolean[] quiet = new boolean[size];
        hits.stream()
                .filter(hit -> hit.set().equals(QUIET))
                .forEach(hit -> IntStream.rangeClosed(hit.first(), hit.last()).forEach(at -> quiet[at] = true));
        return quiet;
    }

    private static boolean isQuiet(Hit hit, boolean[] quiet) {
        return IntStream.rangeClosed(hit.first(), hit.last()).allMatch(at -> quiet[at]);
    }

    private boolean[] negated(List<Hit> hits, List<Token> tokens) {
        boolean[] negated = new boolean[tokens.size()];
        for (Hit hit : hits) {
            if (hit.set().equals(NOT)) {
                int next = hit.last() + 1;
                while (next < tokens.size() && fillers.contains(tokens.get(next).word())) {
                    negated[next++] = true;
                }
                if (next < tokens.size()) {
                    negated[next] = true;
                }
            }
        }
        return negated;
    }
}
