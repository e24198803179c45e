// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Organisation;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;

/** Shows the form with whatever stands in it. */
final class FormScreen {

    private static final int THEMES_AT_FIRST = 6;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final Programmes programmes;
    private final CivilClock clock;
    private final DoorView door;
    private final Notices notices;
    private final InternalChoices internal;

    FormScreen(Sessions sessions, Programmes programmes, CivilClock clock, DoorView door) {
        this.programmes = programmes;
        this.clock = clock;
        this.door = door;
        this.internal = new InternalChoices(programmes);
        this.notices = new Notices(sessions, clock, door);
    }

    /** What was sent. */
    Typed read(PageRequest request) {
        return Typed.of(
                request,
                programmes.terms(Vocabulary.PROFILE).stream().map(Term::code).toList());
    }

    /** A form without reproach. */
    View show(PageRequest request, String id, Typed typed) {
        return View.Page.of("form", Part.title(), model(request, id, typed, List.of()));
    }

    /** A form that needs another look. */
    View refused(PageRequest request, String id, Typed typed, List<Fault> faults) {
        return new View.Page(422, "form", Part.title(), model(request, id, typed, faults));
    }

    /** A form that meets another edit: both are shown, and keeping this one is a second, deliberate click. */
    View stale(PageRequest request, Typed typed, Stored current) {
        typed.with("version", Integer.toString(current.version()));
        Map<String, Object> model = model(request, current.id(), typed, List.of());
        model.put(
                "stored", List.of(Typed.of(current.record(), current.version()).values()));
        return new View.Page(412, "form", Part.title(), model);
    }

    /** An empty form for the browser to keep: without tokens, plans or anything of this person. */
    View offline(PageRequest request) {
        Typed fresh = Typed.fresh(clock.today(), request.locale().getLanguage());
        Map<String, Object> model = model(request, "", fresh, List.of());
        model.put("offline", true);
        return View.Page.of("offline", Part.title(), model);
    }

    /** Words beside one field, for the check while typing. */
    View notices(PageRequest request, Typed typed, String field) {
        List<Notice> found = notices.beside(request.caller(), typed).getOrDefault(field, List.of());
        return View.Page.of("notices", Part.title(), Map.of("notices", found));
    }

    private Map<String, Object> model(PageRequest request, String id, Typed typed, List<Fault> faults) {
        Programme programme = programmes.current();
        Map<String, List<Notice>> beside = notices.beside(request.caller(), typed);
        Reproaches reproaches = new Reproaches(faults, beside);
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("offline", false);
        model.put("key", key(request));
        model.put("values", typed.values());
        model.put("filled", typed.filled());
        model.put("today", clock.today().toString());
        model.put("door", door.isThere());
        model.put("stored", List.of());
        model.put("notices", beside);
        model.put("reproaches", reproaches.summary());
        model.put("faults", reproaches.byField());
        model.put("types", one(Vocabulary.SESSION_TYPE, typed.text("type")));
        model.put("audiences", one(Vocabulary.AUDIENCE, typed.text("audience")));
        model.put("modes", one(Vocabulary.MODE, typed.text("mode")));
        model.put("languages", Choice.of(programmes.terms(Vocabulary.SESSION_LANGUAGE), typed.codes("languages")));
        model.put("zones", zones(programme, typed.text("zone")));
        model.put("organisations", organisations(programme, typed.codes("organisations")));
        model.put("seats", seats(typed));
        model.putAll(internal.of(typed));
        putThemes(model, Choice.of(programmes.terms(Vocabulary.THEME), typed.codes("themes")));
        return model;
    }

    /** A form that comes back keeps its key, so that the draft of it in the browser is still its own. */
    private static String key(PageRequest request) {
        return request.field("_key").filter(KEY.asMatchPredicate()).orElse("");
    }

    private List<Choice> one(Vocabulary vocabulary, String chosen) {
        return Choice.of(programmes.terms(vocabulary), List.of(chosen));
    }

    /** Chosen themes first, then those of the terms of reference, the others behind a word. */
    private static void putThemes(Map<String, Object> model, List<Choice> themes) {
        List<Choice> first =
                new ArrayList<>(themes.stream().filter(Choice::chosen).toList());
        List<Choice> more = new ArrayList<>();
        for (Choice theme : themes) {
            if (!theme.chosen()) {
                (first.size() < THEMES_AT_FIRST ? first : more).add(theme);
            }
        }
        model.put("themes", first);
        model.put("moreThemes", more);
    }

    private static List<Choice> zones(Programme programme, String chosen) {
        return programme.zones().stream()
                .map((Zone zone) ->
                        new Choice(zone.code(), zone.labels(), zone.code().equals(chosen)))
                .toList();
    }

    /** By their acronyms: that is what people call them, and a thumb finds them faster. */
    private static List<Choice> organisations(Programme programme, List<String> chosen) {
        return programme.organisations().stream()
                .map((Organisation organisation) -> new Choice(
                        organisation.code(),
                        new Labels(organisation.acronym(), "", ""),
                        chosen.contains(organisation.code())))
                .toList();
    }

    private List<Seat> seats(Typed typed) {
        return programmes.terms(Vocabulary.PROFILE).stream()
                .filter(term ->
                        term.parent().isEmpty() || !typed.seats(term.code()).isBlank())
                .filter(term -> !term.retired() || !typed.seats(term.code()).isBlank())
                .map(term -> new Seat(term.code(), term.labels(), typed.seats(term.code())))
                .toList();
    }
}
