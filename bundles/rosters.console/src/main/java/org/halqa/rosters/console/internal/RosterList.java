// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Vocabulary;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters;
import org.halqa.rosters.Rosters.Kept;

/** {@code /rosters} and, because a name must not stand in an address, {@code POST /rosters/search}. */
final class RosterList {

    private final Rosters rosters;
    private final Words words;

    RosterList(Rosters rosters, Words words) {
        this.rosters = rosters;
        this.words = words;
    }

    View view(PageRequest request) {
        return page(request, "", "", "");
    }

    View search(PageRequest request) {
        return page(
                request,
                request.field("q").orElse("").strip(),
                request.field("zone").orElse(""),
                request.field("profile").orElse(""));
    }

    private View page(PageRequest request, String sought, String zone, String profile) {
        List<Kept> all = rosters.mine(request.caller());
        Map<String, Kept> byId = all.stream().collect(Collectors.toMap(Kept::id, Function.identity()));
        List<PersonRow> rows = all.stream()
                .filter(kept -> zone.isEmpty() || kept.person().zone().equals(zone))
                .filter(kept -> profile.isEmpty() || kept.person().profile().equals(profile))
                .filter(kept -> matches(kept.person(), sought))
                .map(kept -> row(kept, byId))
                .toList();
        return View.Page.of(
                "list",
                RostersConsoleTexts.say("page.title"),
                Map.of(
                        "rows",
                        rows,
                        "all",
                        all.size(),
                        "shown",
                        rows.size(),
                        "sought",
                        sought,
                        "filtered",
                        !sought.isEmpty() || !zone.isEmpty() || !profile.isEmpty(),
                        "zones",
                        words.zones(List.of(zone)),
                        "profiles",
                        words.terms(Vocabulary.PROFILE, List.of(profile)),
                        "several",
                        request.caller().organisations().size() > 1));
    }

    private PersonRow row(Kept kept, Map<String, Kept> byId) {
        RosterPerson person = kept.person();
        Kept manager = byId.get(person.manager());
        return new PersonRow(
                kept.id(),
                called(person),
                person.name().isEmpty() ? "" : person.arabicName(),
                words.acronym(person.organisation()),
                person.team(),
                person.zone(),
                words.zone(person.zone()),
                words.term(Vocabulary.PROFILE, person.profile()),
                person.languages().stream()
                        .map(code -> words.term(Vocabulary.SESSION_LANGUAGE, code))
                        .toList(),
                manager == null ? "" : called(manager.person()),
                person.directContact());
    }

    static String called(RosterPerson person) {
        return person.name().isEmpty() ? person.arabicName() : person.name();
    }

    private static boolean matches(RosterPerson person, String sought) {
        return sought.isEmpty()
                || folded(person.name() + " " + person.arabicName() + " " + person.team())
                        .contains(folded(sought));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\s\\p{Pd}’'ـ]+", "")
                .replaceAll("[أإآ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .toLowerCase(Locale.ROOT);
    }
}
