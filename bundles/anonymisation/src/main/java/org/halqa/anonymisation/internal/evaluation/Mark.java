// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span as the file has it, before it is known what its numbers count.
 *
 * @param inclusive true when a name says that {@code end} belongs to the span
 * @param surface the words of the span, when the file repeats them; else empty
 */
record Mark(int start, int end, String type, boolean inclusive, String surface) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9}):([^:]{1,64})(?::.{0,64})?");
    private static final List<String> TYPE =
            List.of("type", "label", "entity_type", "entity", "tag", "kind", "entity_group", "class", "labels");
    private static final List<String> START = List.of(
            "start",
            "begin",
            "offset",
            "start_offset",
            "start_position",
            "start_char",
            "char_start",
            "start_utf16",
            "utf16_start",
            "from",
            "start_token",
            "token_start");
    private static final List<String> END = List.of(
            "end",
            "stop",
            "end_offset",
            "end_position",
            "end_char",
            "char_end",
            "end_utf16",
            "utf16_end",
            "to",
            "end_token");
    private static final List<String> SURFACE =
            List.of("text", "surface", "value", "entity_value", "mention", "word", "string");

    /** Every mark of {@code field}: a list, or a line such as {@code 3-12:PER:mask;15-20:LOC}, or a list written in a cell. */
    static List<Mark> of(@Nullable Object field) {
        if (field instanceof String written) {
            String said = written.strip();
            return said.startsWith("[") || said.startsWith("(")
                    ? of(Json.read(said))
                    : Stream.of(said.split("[;,|\\s]+"))
                            .filter(each -> !each.isEmpty() && !each.equals("-"))
                            .map(Mark::written)
                            .toList();
        }
        return field instanceof List<?> marks
                ? marks.stream().filter(Objects::nonNull).map(Mark::one).toList()
                : List.of();
    }

    private static Mark written(String span) {
        Matcher parts = WRITTEN.matcher(span);
        if (!parts.matches()) {
            throw new BadCorpus("a span should read like 3-12:PER");
        }
        return new Mark(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3), false, "");
    }

    private static Mark one(Object span) {
        if (span instanceof String written) {
            return written(written);
        }
        if (span instanceof List<?> list && list.size() >= 3) {
            boolean typeFirst = list.get(0) instanceof String;
            return new Mark(
                    number(list.get(typeFirst ? 1 : 0)),
                    number(list.get(typeFirst ? 2 : 1)),
                    String.valueOf(list.get(typeFirst ? 0 : 2)),
                    false,
                    "");
        }
        if (span instanceof Map<?, ?> map) {
            return named(map);
        }
        throw new BadCorpus("a span should be [start, end, type] or an object with these");
    }

    private static Mark named(Map<?, ?> map) {
        Object type = pick(map, TYPE);
        if (type instanceof List<?> several && several.size() == 1) {
            type = several.get(0);
        }
        int start = number(pick(map, START));
        Object end = pick(map, END);
        Object last = map.get("token_end");
        String surface = pick(map, SURFACE) instanceof String words ? words : "";
        return end == null && last == null
                ? new Mark(start, start + number(map.get("length")), String.valueOf(type), false, surface)
                : new Mark(start, number(end == null ? last : end), String.valueOf(type), end == null, surface);
    }

    private static @Nullable Object pick(Map<?, ?> map, List<String> names) {
        return names.stream().map(map::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Double number && number == number.intValue()) {
            return number.intValue();
        }
        throw new BadCorpus("a span has no whole number where it should begin or end");
    }
}
