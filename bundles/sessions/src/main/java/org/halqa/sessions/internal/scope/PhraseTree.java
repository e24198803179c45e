// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Phrases of one or more words, each a whole word or the beginning of one ({@code debrief*}), kept as a tree of words. What a
 * search costs per word of the text is bounded by the longest phrase: no backtracking over the text.
 */
final class PhraseTree {

    private static final int LONGEST_PREFIX = 24;
    private static final int FILLERS_IN_A_ROW = 3;

    private final Node root = new Node();
    private final Set<String> fillers;

    PhraseTree(Set<String> fillers) {
        this.fillers = fillers;
    }

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> beginnings = new HashMap<>();
        private final Set<String> sets = new HashSet<>();
    }

    /** Adds a phrase, its words folded as those of a text will be, to {@code set}. */
    void add(String set, String phrase) {
        Node node = root;
        for (String part : phrase.trim().split("\\s+")) {
            boolean beginning = part.endsWith("*");
            String word = folded(beginning ? part.substring(0, part.length() - 1) : part);
            node = (beginning ? node.beginnings : node.words).computeIfAbsent(word, key -> new Node());
        }
        node.sets.add(set);
    }

    private static String folded(String word) {
        StringBuilder out = new StringBuilder();
        word.codePoints().forEach(codePoint -> out.append(Fold.of(codePoint)));
        return out.toString();
    }

    /** Reports every phrase that begins at {@code tokens[first]}. */
    void phrasesAt(List<Token> tokens, int first, Consumer<Hit> found) {
        walk(tokens, first, first, root, 0, found);
    }

    private void walk(List<Token> tokens, int first, int at, Node node, int skipped, Consumer<Hit> found) {
        if (at == tokens.size()
                || tokens.get(at).sentence() != tokens.get(first).sentence()) {
            return;
        }
        Token token = tokens.get(at);
        for (Node next : following(node, token)) {
            next.sets.forEach(set -> found.accept(new Hit(set, first, at)));
            walk(tokens, first, at + 1, next, 0, found);
        }
        if (at > first && skipped < FILLERS_IN_A_ROW && fillers.contains(token.word())) {
            walk(tokens, first, at + 1, node, skipped + 1, found);
        }
    }

    private static Set<Node> following(Node node, Token token) {
        Set<Node> next = new HashSet<>();
        for (String form : token.forms()) {
            Node exact = node.words.get(form);
            if (exact != null) {
                next.add(exact);
            }
            if (!node.beginnings.isEmpty()) {
                addBeginnings(node, form, next);
            }
        }
        return next;
    }

    private static void addBeginnings(Node node, String form, Set<Node> next) {
        for (int length = 1; length <= Math.min(form.length(), LONGEST_PREFIX); length++) {
            Node begun = node.beginnings.get(form.substring(0, length));
            if (begun != null) {
                next.add(begun);
            }
        }
    }
}
