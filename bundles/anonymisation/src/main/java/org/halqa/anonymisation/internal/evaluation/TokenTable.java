// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A table with a header and a token on each row, beside its tag and often the number of its sentence. */
final class TokenTable {

    private static final List<String> TOKEN = List.of("token", "word", "mot", "form", "tokens", "words", "mots");
    private static final List<String> TAG = List.of(
            "tag",
            "ner",
            "label",
            "ner_tag",
            "bio",
            "entity",
            "iob",
            "tags",
            "ner_tags",
            "labels",
            "bio_tags",
            "ner_label");
    private static final List<String> SENTENCE =
            List.of("sentence #", "sentence_id", "sent_id", "sentence", "doc_id", "id");

    /** Enough rows to tell tokens from sentences. */
    private static final int FIRST = 100;

    private final int token;
    private final int tag;
    private final int sentence;

    TokenTable(List<String> columns) {
        token = find(columns, TOKEN);
        tag = find(columns, TAG);
        sentence = find(columns, SENTENCE);
    }

    static boolean recognise(List<String> columns) {
        return find(columns, TOKEN) >= 0 && find(columns, TAG) >= 0;
    }

    /** True when the rows below such a header have one token each, not a list or a sentence of them. */
    static boolean recognise(List<String> columns, List<List<String>> below) {
        return recognise(columns)
                && below.stream()
                        .filter(row -> !Rows.blank(row))
                        .limit(FIRST)
                        .allMatch(row -> one(cell(row, find(columns, TOKEN))) && one(cell(row, find(columns, TAG))));
    }

    private static boolean one(String cell) {
        return (!cell.startsWith("[") || cell.length() == 1) && cell.indexOf(' ') < 0;
    }

    /** An empty line ends a sample, and so does another number of the sentence. */
    List<Sample> read(List<List<String>> rows) {
        List<Sample> samples = new ArrayList<>();
        Tagged current = new Tagged();
        String before = "";
        for (List<String> row : rows) {
            String number = cell(row, sentence);
            boolean another = Rows.blank(row) || !number.isEmpty() && !number.equals(before);
            if (another && !current.empty()) {
                samples.add(sample(current, samples.size() + 1));
                current = new Tagged();
            }
            if (Rows.blank(row)) {
                continue;
            }
            before = number.isEmpty() ? before : number;
            current.add(cell(row, token), cell(row, tag));
        }
        if (!current.empty()) {
            samples.add(sample(current, samples.size() + 1));
        }
        return samples;
    }

    private static Sample sample(Tagged tagged, int number) {
        Sample sample = tagged.sample(String.valueOf(number), "");
        return new Sample(sample.id(), Sample.spoken(sample.text(), ""), "", sample.text(), sample.spans());
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private static int find(List<String> columns, List<String> names) {
        return names.stream()
                .mapToInt(columns::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }
}
