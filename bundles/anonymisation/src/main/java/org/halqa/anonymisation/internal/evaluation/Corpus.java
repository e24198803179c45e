// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a corpus, whatever its format is: recognised by what is in it, not by its name. */
final class Corpus {

    private Corpus() {}

    /** Every sample of {@code content}. */
    static List<Sample> read(String content) {
        String body = content.startsWith("\uFEFF") ? content.substring(1) : content;
        String begin = body.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            return json(begin);
        }
        int lineEnd = body.indexOf('\n');
        String header = lineEnd < 0 ? body : body.substring(0, lineEnd);
        for (char separator : new char[] {'\t', ',', ';'}) {
            List<String> columns = Rows.of(header, separator).stream().findFirst().orElse(List.of()).stream()
                    .map(each -> each.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (columns.size() > 1 && TokenTable.recognise(columns)) {
                return new TokenTable(columns).read(Rows.of(body, separator));
            }
            if (columns.size() > 1 && Records.recognise(columns)) {
                return table(Rows.of(body, separator), columns);
            }
        }
        return TokenLines.read(body);
    }

    private static List<Sample> json(String body) {
        List<Object> values = new ArrayList<>();
        if (body.startsWith("[")) {
            if (Json.read(body) instanceof List<?> list) {
                values.addAll(list);
            }
        } else {
            body.lines().filter(line -> !line.isBlank()).forEach(line -> values.add(Json.read(line)));
        }
        Records records = new Records(body.contains("utf16"));
        List<Sample> samples = new ArrayList<>();
        for (Object value : values) {
            if (!(value instanceof Map<?, ?> object)) {
                throw new BadCorpus("a sample should be a JSON object");
            }
            Map<String, Object> fields = new HashMap<>();
            object.forEach((name, field) -> {
                if (field != null) {
                    fields.put(String.valueOf(name).toLowerCase(Locale.ROOT), field);
                }
            });
            samples.add(records.sample(fields, samples.size() + 1));
        }
        return samples;
    }

    private static List<Sample> table(List<List<String>> rows, List<String> columns) {
        Records records = new Records(true);
        List<Sample> samples = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> fields = new HashMap<>();
            for (int at = 0; at < Math.min(row.size(), columns.size()); at++) {
                fields.put(columns.get(at), row.get(at));
            }
            samples.add(records.sample(fields, samples.size() + 1));
        }
        return samples;
    }
}
