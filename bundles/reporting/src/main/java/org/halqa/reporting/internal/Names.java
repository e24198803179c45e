// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Frame;
import org.halqa.reporting.Glossary;
import org.halqa.reporting.spi.Material;
import org.halqa.reporting.spi.ReportKind.Variant;

/** The short values that a template can place by name. */
final class Names {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Names() {}

    /** Of a report on one document: each of its coded fields, and the zone. */
    static Map<String, List<Message>> of(Released document, Glossary glossary) {
        Map<String, List<Message>> names = new LinkedHashMap<>();
        document.content()
                .codes()
                .forEach((field, codes) -> names.put(
                        field, codes.stream().map(worded(field, glossary)).toList()));
        return names;
    }

    private static Function<String, Message> worded(String field, Glossary glossary) {
        return switch (field) {
            case "zone" -> glossary::zone;
            case "type" -> code -> glossary.term(Vocabulary.SESSION_TYPE, code);
            case "audience" -> code -> glossary.term(Vocabulary.AUDIENCE, code);
            case "themes" -> code -> glossary.term(Vocabulary.THEME, code);
            case "languages" -> code -> glossary.term(Vocabulary.SESSION_LANGUAGE, code);
            default -> code -> name(DAY.matcher(code).matches() ? LocalDate.parse(code) : code);
        };
    }

    /** Of a report on the programme. */
    static Map<String, List<Message>> of(Material material, Variant variant) {
        Frame frame = material.frame();
        Map<String, List<Message>> names = new LinkedHashMap<>();
        names.put("programme", List.of(name(frame.title())));
        names.put("contract", List.of(name(frame.contract())));
        names.put("days", List.of(name(frame.days())));
        names.put(
                "projects",
                frame.projects().stream().map(each -> name(each.labels())).toList());
        names.put(
                "zones", frame.zones().stream().map(each -> name(each.labels())).toList());
        names.put(
                "organisations",
                frame.organisations().stream().map(each -> name(each.labels())).toList());
        if (!variant.code().isEmpty()) {
            names.put("variant", List.of(variant.label()));
        }
        if (frame.zones().stream().anyMatch(zone -> zone.code().equals(variant.code()))) {
            names.put("zone", List.of(variant.label()));
        }
        return names;
    }

    private static Message name(Object value) {
        return Message.of(ReportsPack.MODULE, "words.name", value);
    }
}
