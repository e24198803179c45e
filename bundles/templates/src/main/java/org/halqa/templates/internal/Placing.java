// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.SafeText;
import org.halqa.templates.Templates.Placeable;
import org.halqa.templates.internal.fill.Piece;
import org.halqa.templates.internal.fill.TemplateFile;
import org.halqa.templates.internal.fill.Values;
import org.halqa.texts.Texts;

/** What can be placed in a template, and a report as such. */
final class Placing {

    private static final List<String> ONE = List.of(
            "title",
            "reference",
            "as-of",
            "programme",
            "contract",
            "days",
            "variant",
            "zone",
            "type",
            "date",
            "minutes",
            "audience",
            "blocks",
            "charts",
            "heading");
    private static final List<String> MANY = List.of("projects", "zones", "organisations", "themes", "languages");

    private Placing() {}

    static List<Placeable> placeables() {
        return java.util.stream.Stream.concat(
                        ONE.stream().map(name -> new Placeable(name, meaning(name), false)),
                        MANY.stream().map(name -> new Placeable(name, meaning(name), true)))
                .toList();
    }

    static Set<String> names() {
        return placeables().stream().map(Placeable::name).collect(Collectors.toSet());
    }

    private static Message meaning(String name) {
        return Message.of(TemplatesTexts.MODULE, "place.name." + name);
    }

    /** What is not placed is not drawn. */
    static byte[] fill(TemplateFile file, Report report, Texts texts, Drawings drawings) {
        Map<String, List<String>> named = new HashMap<>();
        report.names()
                .forEach((name, values) -> named.put(
                        name,
                        values.stream().map(value -> say(value, report, texts)).toList()));
        named.put("title", List.of(say(report.title(), report, texts)));
        named.put("reference", List.of(SafeText.of(report.reference())));
        named.put("as-of", List.of(say(HouseWords.asOf(report.asOf()), report, texts)));
        String language = report.language().getLanguage();
        Pieces pieces = new Pieces(report, texts, drawings, file.kind());
        Map<String, List<Piece>> blocks = Map.of(
                "blocks", file.placed().contains("blocks") ? pieces.all() : List.of(),
                "charts", file.placed().contains("charts") ? pieces.charts() : List.of());
        return file.fill(
                new Values(named, language.equals("ar") ? "، " : ", "),
                blocks,
                language,
                report.demo() ? say(HouseWords.demo(), report, texts) : "");
    }

    private static String say(Message message, Report report, Texts texts) {
        return SafeText.of(texts.say(message, report.language()));
    }
}
