// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record with named fields (a JSON object, a row of a table with a header) as a sample: a text with spans, or tokens
 * with tags or with spans that count tokens.
 */
final class Records {

    private static final List<String> TEXT = List.of("text", "sentence", "note", "content", "texte");
    private static final List<String> TOKENS = List.of("tokens", "words", "mots");
    private static final List<String> TAGS = List.of("ner_tags", "tags", "labels", "ner", "bio", "entities");
    private static final List<String> SPANS =
            List.of("spans", "entities", "labels", "label", "annotations", "spans_utf16_start-end:type:action", "ents");
    private static final List<String> LANGUAGE = List.of("lang", "language", "langue");
    private static final List<String> ID = List.of("id", "doc_id", "uid", "note_id");

    private final boolean utf16;

    /** {@code utf16}: true when offsets count UTF-16 units, false for code points. */
    Records(boolean utf16) {
        this.utf16 = utf16;
    }

    Sample sample(Map<String, ? extends @Nullable Object> fields, int number) {
        String id = string(first(fields, ID), String.valueOf(number));
        String text = string(first(fields, TEXT), "");
        String language = string(first(fields, LANGUAGE), Sample.spoken(text, ""));
        String category = string(fields.get("category"), "");
        if (list(first(fields, TOKENS)) instanceof List<?> tokens) {
            List<String> words = tokens.stream().map(String::valueOf).toList();
            Sample sample = tokens(id, language, words, fields);
            return new Sample(id, Sample.spoken(sample.text(), language), category, sample.text(), sample.spans());
        }
        return new Sample(id, language, category, text, spans(spanField(fields), text));
    }

    /** True when {@code fields} can be a sample at all. */
    static boolean recognise(Iterable<String> fields) {
        for (String field : fields) {
            String name = field.toLowerCase(Locale.ROOT);
            if (TEXT.contains(name) || TOKENS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Sample tokens(
            String id, String language, List<String> words, Map<String, ? extends @Nullable Object> fields) {
        for (String name : TAGS) {
            if (list(fields.get(name)) instanceof List<?> tags
                    && tags.size() == words.size()
                    && tags.stream().allMatch(String.class::isInstance)) {
                Tagged tagged = new Tagged();
                for (int at = 0; at < words.size(); at++) {
                    tagged.add(words.get(at), (String) tags.get(at));
                }
                return tagged.sample(id, language);
            }
        }
        StringBuilder text = new StringBuilder();
        int[][] places = Tagged.places(words, text);
        List<Sample.Span> spans = new ArrayList<>();
        for (Mark mark : marks(spanField(fields))) {
            int last = Math.max(mark.start(), mark.inclusive() ? mark.end() : mark.end() - 1);
            if (mark.start() < 0 || last >= places.length) {
                throw new BadCorpus("a span of " + id + " lies outside its tokens");
            }
            spans.add(new Sample.Span(places[mark.start()][0], places[last][1], Types.of(mark.type())));
        }
        return new Sample(id, language, "", text.toString(), spans);
    }

    private List<Sample.Span> spans(@Nullable Object field, String text) {
        return marks(field).stream()
                .map(mark -> new Sample.Span(
                        unit(text, mark.start()),
                        unit(text, mark.inclusive() ? mark.end() + 1 : mark.end()),
                        Types.of(mark.type())))
                .toList();
    }

    private int unit(String text, int offset) {
        try {
            return utf16 ? offset : text.offsetByCodePoints(0, offset);
        } catch (IndexOutOfBoundsException e) {
            throw new BadCorpus("a span at " + offset + " lies outside its text");
        }
    }

    /** A span as the file has it. */
    private record Mark(int start, int end, String type, boolean inclusive) {}

    private static List<Mark> marks(@Nullable Object field) {
        if (field instanceof String written) {
            String said = written.strip();
            return said.startsWith("[")
                    ? marks(Json.read(said))
                    : Stream.of(said.split(";"))
                            .map(String::strip)
                            .filter(each -> !each.isEmpty())
                            .map(Records::written)
                            .toList();
        }
        return field instanceof List<?> marks
                ? marks.stream().filter(Objects::nonNull).map(Records::mark).toList()
                : List.of();
    }

    /** {@code 3-12:PER:mask}. */
    private static Mark written(String span) {
        String[] parts = span.split("[-:]");
        try {
            return new Mark(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2], false);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new BadCorpus("a span should read like 3-12:PER, not: " + span);
        }
    }

    private static Mark mark(Object span) {
        if (span instanceof List<?> list && list.size() >= 3) {
            return new Mark(number(list.get(0)), number(list.get(1)), String.valueOf(list.get(2)), false);
        }
        if (span instanceof Map<?, ?> map) {
            Object type = pick(map, "type", "label", "entity_type", "entity", "tag", "kind");
            int start = number(pick(map, "start", "begin", "offset", "start_offset", "start_token", "token_start"));
            Object end = pick(map, "end", "stop", "end_offset", "end_token");
            Object last = map.get("token_end");
            return end == null && last == null
                    ? new Mark(start, start + number(map.get("length")), String.valueOf(type), false)
                    : new Mark(start, number(end == null ? last : end), String.valueOf(type), end == null);
        }
        throw new BadCorpus("a span should be [start, end, type] or an object with these");
    }

    private static @Nullable Object pick(Map<?, ?> map, String... names) {
        for (String name : names) {
            if (map.get(name) != null) {
                return map.get(name);
            }
        }
        return null;
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Double number) {
            return number.intValue();
        }
        throw new BadCorpus("a span has no number where it should begin or end");
    }

    private static @Nullable Object spanField(Map<String, ? extends @Nullable Object> fields) {
        return first(fields, SPANS);
    }

    private static @Nullable Object first(Map<String, ? extends @Nullable Object> fields, List<String> names) {
        return names.stream()
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String string(@Nullable Object value, String otherwise) {
        return value == null
                ? otherwise
                : value instanceof Double number ? String.valueOf(number.longValue()) : value.toString();
    }

    /** A list, also one that a cell of a table holds as JSON. */
    private static @Nullable Object list(@Nullable Object value) {
        return value instanceof String written && written.strip().startsWith("[") ? Json.read(written.strip()) : value;
    }
}
