// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A table with a header and a token on each row, beside its tag and often the number of its sentence. */
final class TokenTable {

    private static final List<String> TOKEN = List.of("token", "word", "mot");
    private static final List<String> TAG = List.of("tag", "ner", "label", "ner_tag", "bio", "entity");
    private static final List<String> SENTENCE =
            List.of("sentence #", "sentence_id", "sent_id", "sentence", "doc_id", "id");

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

    List<Sample> read(List<List<String>> rows) {
        List<Sample> samples = new ArrayList<>();
        Tagged current = new Tagged();
        String before = "";
        for (List<String> row : rows.subList(1, rows.size())) {
            String number = cell(row, sentence);
            if (!number.isEmpty() && !number.equals(before) && !current.empty()) {
                samples.add(sample(current, samples.size() + 1));
                current = new Tagged();
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
