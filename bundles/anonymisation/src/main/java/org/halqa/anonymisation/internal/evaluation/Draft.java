// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record whose spans are not placed yet.
 *
 * @param text what characters are counted in
 * @param known what the spans count, where that is certain
 * @param tokenText what the tokens stand in, at {@code places}; the same as {@code text} where they were found in it
 */
record Draft(
        String id,
        String language,
        String category,
        @Nullable Reading known,
        String text,
        String tokenText,
        int[][] places,
        List<Mark> marks) {

    private static final int[][] NOWHERE = new int[0][];

    /** A text without tokens. */
    static Draft of(String id, String language, String category, String text, List<Mark> marks) {
        return new Draft(id, language, category, null, text, text, NOWHERE, marks);
    }

    /** Tokens with a tag each. */
    static Draft tagged(String id, String language, String category, List<String> tokens, List<String> tags) {
        Tagged tagged = new Tagged();
        for (int at = 0; at < tokens.size(); at++) {
            tagged.add(tokens.get(at), tags.get(at));
        }
        Sample sample = tagged.sample(id, language);
        List<Mark> marks = sample.spans().stream()
                .map(span -> new Mark(span.start(), span.end(), span.type(), false, ""))
                .toList();
        return new Draft(
                id,
                Sample.spoken(sample.text(), language),
                category,
                Reading.UTF16,
                sample.text(),
                sample.text(),
                NOWHERE,
                marks);
    }

    boolean ofTokens() {
        return places.length > 0;
    }

    /** Tokens, in {@code text} when they stand there one after the other, else written as a writer would. */
    static Draft of(String id, String language, String category, String text, List<String> tokens, List<Mark> marks) {
        int[][] places = new int[tokens.size()][2];
        int from = 0;
        boolean there = !text.isEmpty();
        for (int at = 0; at < tokens.size() && there; at++) {
            places[at][0] = text.indexOf(tokens.get(at), from);
            places[at][1] = places[at][0] + tokens.get(at).length();
            from = places[at][1];
            there = places[at][0] >= 0;
        }
        if (there) {
            return new Draft(id, language, category, null, text, text, places, marks);
        }
        StringBuilder written = new StringBuilder();
        int[][] apart = Tagged.places(tokens, written);
        String counted = text.isEmpty() ? String.join(" ", tokens) : text;
        return new Draft(id, language, category, null, counted, written.toString(), apart, marks);
    }

    long misfits(Reading reading) {
        return reading.misfits(marks, read(reading), places);
    }

    Sample sample(Reading guessed) {
        Reading reading = known == null ? guessed : known;
        String read = read(reading);
        return new Sample(
                id,
                language.isEmpty() ? Sample.spoken(read, "") : language,
                category,
                read,
                marks.stream().map(mark -> reading.span(mark, read, places)).toList());
    }

    private String read(Reading reading) {
        return reading.ofTokens() ? tokenText : text;
    }
}
