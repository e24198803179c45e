// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a corpus, whatever its format is: recognised by what is in it, not by its name. */
final class Corpus {

    private Corpus() {}

    /** Every sample of {@code content}; there is at least one. */
    static List<Sample> read(String content) {
        String marked = content.startsWith("\uFEFF") ? content.substring(1) : content;
        String body = marked.indexOf('\n') < 0 ? marked.replace('\r', '\n') : marked;
        List<Sample> samples = samples(body);
        if (samples.isEmpty()) {
            throw new BadCorpus("no sample in it");
        }
        return samples;
    }

    private static List<Sample> samples(String body) {
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
            if (columns.size() > 1 && (TokenTable.recognise(columns) || Records.recognise(columns))) {
                List<List<String>> rows = Rows.of(body, separator);
                List<List<String>> below = rows.subList(1, rows.size());
                return TokenTable.recognise(columns, below)
                        ? new TokenTable(columns).read(below)
                        : table(below, columns);
            }
        }
        return TokenLines.read(body);
    }

    private static List<Sample> json(String body) {
        List<?> values = values(body);
        boolean named = values.stream().anyMatch(Corpus::saysUtf16);
        Records records = named ? new Records(Reading.UTF16) : new Records(Reading.CODE_POINTS, Reading.UTF16);
        for (Object value : values) {
            Map<String, Object> fields = new HashMap<>();
            record(value).forEach((name, field) -> {
                if (field != null) {
                    fields.put(String.valueOf(name).toLowerCase(Locale.ROOT), field);
                }
            });
            records.add(fields);
        }
        return records.samples();
    }

    /** What a file holds: one list, one object with a list of objects in it, or a value on each line. */
    private static List<?> values(String body) {
        List<@Nullable Object> lines = new ArrayList<>();
        try {
            body.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(Json.read(line)));
        } catch (BadCorpus overSeveralLines) {
            lines.clear();
            lines.add(Json.read(body));
        }
        if (lines.size() == 1 && lines.get(0) instanceof List<?> list && !(pair(list))) {
            return list;
        }
        if (lines.size() == 1 && lines.get(0) instanceof Map<?, ?> map && !Records.recognise(names(map))) {
            return map.values().stream()
                    .filter(each -> each instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>)
                    .<List<?>>map(each -> (List<?>) each)
                    .findFirst()
                    .orElse(lines);
        }
        return lines;
    }

    private static List<String> names(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    /** A text and an object that has its spans, as spaCy writes it. */
    private static boolean pair(List<?> list) {
        return list.size() == 2 && list.get(0) instanceof String && list.get(1) instanceof Map<?, ?>;
    }

    private static Map<?, ?> record(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        if (value instanceof List<?> list && pair(list) && list.get(1) instanceof Map<?, ?> object) {
            Map<Object, Object> record = new HashMap<>(object);
            record.put("text", list.get(0));
            return record;
        }
        throw new BadCorpus("a sample should be a JSON object");
    }

    /** True when the name of a field, at whatever depth, says that offsets count UTF-16 units. */
    private static boolean saysUtf16(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(Corpus::saysUtf16);
        }
        return value instanceof Map<?, ?> map
                && map.entrySet().stream()
                        .anyMatch(each -> each.getKey().toString().contains("utf16") || saysUtf16(each.getValue()));
    }

    private static List<Sample> table(List<List<String>> rows, List<String> columns) {
        Records records = new Records(Reading.UTF16, Reading.CODE_POINTS);
        for (List<String> row : rows) {
            if (Rows.blank(row)) {
                continue;
            }
            Map<String, String> fields = new HashMap<>();
            for (int at = 0; at < columns.size(); at++) {
                fields.put(columns.get(at), at < row.size() ? row.get(at) : "");
            }
            records.add(fields);
        }
        return records.samples();
    }
}
