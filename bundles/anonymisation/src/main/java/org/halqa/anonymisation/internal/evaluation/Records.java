// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records with named fields (JSON objects, rows of a table with a header) as samples: a text with spans, or tokens with tags or with
 * spans. All are read before a span is placed, for what spans count is the same in the whole file.
 */
final class Records {

    private static final List<String> TEXT =
            List.of("text", "full_text", "sentence", "note", "content", "texte", "document", "phrase");
    private static final List<String> TOKENS = List.of("tokens", "tokenized_text", "words", "mots");
    private static final List<String> TAGS =
            List.of("ner_tags", "tags", "labels", "ner", "bio", "bio_tags", "ner_labels", "label", "entities");
    private static final List<String> SPANS = List.of(
            "spans",
            "entities",
            "labels",
            "label",
            "annotations",
            "spans_utf16_start-end:type:action",
            "spans_utf16",
            "ents",
            "ner",
            "mentions",
            "named_entities");
    private static final List<String> LANGUAGE = List.of("lang", "language", "langue");
    private static final List<String> ID = List.of("id", "doc_id", "uid", "note_id");
    private static final String CATEGORY = "category";

    /** What a writer wrote, which may begin with a bracket and is no list for that: “[Samira] est partie.” */
    private static final Set<String> WRITTEN = Stream.of(TEXT, LANGUAGE, ID, List.of(CATEGORY))
            .flatMap(List::stream)
            .collect(Collectors.toSet());

    private final List<Reading> ofText;
    private final List<Draft> read = new ArrayList<>();
    private boolean annotated;
    private boolean unread;

    /** {@code ofText}: what spans of a text without tokens may count, the likeliest first. */
    Records(Reading... ofText) {
        this.ofText = List.of(ofText);
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

    void add(Map<String, ? extends @Nullable Object> fields) {
        if (!recognise(fields.keySet())) {
            throw new BadCorpus("a sample without text or tokens: see --help");
        }
        unread |= fields.values().stream().anyMatch(each -> each instanceof List<?> || each instanceof Map<?, ?>);
        String id = string(first(fields, ID), String.valueOf(read.size() + 1));
        String text = string(first(fields, TEXT), "");
        String language = string(first(fields, LANGUAGE), "");
        String category = string(fields.get(CATEGORY), "");
        List<String> words = words(fields, text);
        List<String> tags = tags(fields, words.size());
        annotated |=
                !tags.isEmpty() || Stream.of(TAGS, SPANS).flatMap(List::stream).anyMatch(fields::containsKey);
        if (!tags.isEmpty()) {
            read.add(Draft.tagged(id, language, category, words, tags));
        } else if (list(first(fields, TOKENS)) instanceof List<?>) {
            read.add(Draft.of(id, language, category, text, words, Mark.of(first(fields, SPANS))));
        } else {
            read.add(Draft.of(id, language, category, text, Mark.of(first(fields, SPANS))));
        }
    }

    /** What was added, read as all of it together fits best. */
    List<Sample> samples() {
        if (!annotated && unread) {
            throw new BadCorpus("no field of spans or tags that is known: see --help");
        }
        Reading ofTokens = best(List.of(Reading.values()), Draft::ofTokens);
        Reading ofCharacters = best(ofText, draft -> !draft.ofTokens());
        return read.stream()
                .map(draft -> draft.sample(draft.ofTokens() ? ofTokens : ofCharacters))
                .toList();
    }

    private Reading best(List<Reading> readings, Predicate<Draft> which) {
        List<Draft> drafts = read.stream()
                .filter(draft -> draft.known() == null && which.test(draft))
                .toList();
        return readings.stream()
                .min(Comparator.comparingLong(reading -> drafts.stream()
                        .mapToLong(draft -> draft.misfits(reading))
                        .sum()))
                .orElseThrow();
    }

    /** The tokens of a record; also those of a text that comes with as many tags, all parted by spaces. */
    private static List<String> words(Map<String, ? extends @Nullable Object> fields, String text) {
        Object tokens = list(first(fields, TOKENS));
        if (tokens instanceof List<?> several) {
            return several.stream().map(Records::word).toList();
        }
        String written = tokens == null ? text : tokens.toString();
        return List.of(written.strip().split("\\s+"));
    }

    private static String word(@Nullable Object token) {
        return token instanceof Map<?, ?> map && map.get("text") instanceof String text ? text : String.valueOf(token);
    }

    /** The tags of {@code count} tokens, or none when no field holds as many; one of another name counts when it holds nothing but tags. */
    private static List<String> tags(Map<String, ? extends @Nullable Object> fields, int count) {
        for (String name : TAGS) {
            Object field = list(fields.get(name));
            List<?> tags = field instanceof List<?> several ? several : parted(field);
            if (!tags.isEmpty() && tags.size() == count && tags.stream().allMatch(String.class::isInstance)) {
                return tags.stream().map(String.class::cast).toList();
            }
            if (!tags.isEmpty() && tags.size() == count && tags.stream().allMatch(Double.class::isInstance)) {
                return NumberedTags.names(tags);
            }
        }
        return fields.keySet().stream()
                .sorted()
                .filter(name -> !TOKENS.contains(name) && !SPANS.contains(name) && !WRITTEN.contains(name))
                .map(name -> list(fields.get(name)))
                .filter(field -> field instanceof List<?> several
                        && several.size() == count
                        && several.stream().allMatch(each -> Tagged.part(String.valueOf(each))))
                .map(field -> ((List<?>) field).stream().map(String::valueOf).toList())
                .findFirst()
                .orElse(List.of());
    }

    /** Tags that a cell holds parted by spaces. */
    private static List<String> parted(@Nullable Object field) {
        List<String> tags =
                field instanceof String written ? List.of(written.strip().split("\\s+")) : List.of();
        return tags.stream().allMatch(Tagged::part) ? tags : List.of();
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
