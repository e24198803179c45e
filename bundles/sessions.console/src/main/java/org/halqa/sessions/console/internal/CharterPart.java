// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.sessions.spi.KnownGroups.Group;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * {@code /sessions/charter?group=<id>}: the charter of the circle (R022), a sheet in French and a sheet in Arabic, to read out
 * and to hang up. It names a group at most, never a place, an organisation or a person.
 */
final class CharterPart implements Part {

    /** Whoever prints it hands it to people who read either language, whatever language the pages are in. */
    private static final List<Locale> SHEETS = List.of(Locale.FRENCH, Locale.forLanguageTag("ar"));

    private static final List<String> RULES =
            List.of("free", "external", "silence", "confidential", "respect", "noCase", "noManager");

    private final Texts texts;
    private final Supplier<@Nullable KnownGroups> known;

    CharterPart(Texts texts, Supplier<@Nullable KnownGroups> known) {
        this.texts = texts;
        this.known = known;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        if (path.size() > 1) {
            return new View.NotFound();
        }
        KnownGroups source = known.get();
        List<Group> groups = source == null ? List.of() : source.groups(request.caller());
        String wanted = request.field("group").orElse("");
        Stream<Group> chosen = groups.stream().filter(group -> group.id().equals(wanted));
        @Nullable Group group = chosen.findFirst().orElse(null);
        return View.Page.of(
                "charter",
                Part.title(),
                Map.of(
                        "groups",
                        groups,
                        "chosen",
                        group == null ? "" : group.id(),
                        "sheets",
                        SHEETS.stream().map(locale -> sheet(locale, group)).toList()));
    }

    private Map<String, Object> sheet(Locale locale, @Nullable Group group) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("language", locale.getLanguage());
        sheet.put("dir", locale.getLanguage().equals("ar") ? "rtl" : "ltr");
        sheet.put("group", group == null ? "" : group.name().in(locale));
        sheet.put("rules", RULES.stream().map(rule -> rule(rule, locale)).toList());
        for (String piece :
                List.of("heading", "definition", "limits.heading", "limits", "leaves.heading", "leaves", "not")) {
            sheet.put(piece.replace('.', '_'), say("charter." + piece, locale));
        }
        return sheet;
    }

    private Map<String, String> rule(String rule, Locale locale) {
        return Map.of("name", say("charter." + rule, locale), "words", say("charter." + rule + ".words", locale));
    }

    private String say(String key, Locale locale) {
        return texts.say(Message.of(MODULE, key), locale);
    }
}
