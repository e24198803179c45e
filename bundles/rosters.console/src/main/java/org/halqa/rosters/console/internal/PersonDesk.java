// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.VetoLinks;
import org.halqa.rosters.VetoLinks.Link;

/** {@code /rosters/new} and {@code /rosters/<id>}: somebody, with edits and the link. */
final class PersonDesk {

    private final Rosters rosters;
    private final VetoLinks links;
    private final Words words;

    PersonDesk(Rosters rosters, VetoLinks links, Words words) {
        this.rosters = rosters;
        this.links = links;
        this.words = words;
    }

    View empty(PageRequest request) {
        return form(200, request, "", TypedPerson.fresh(request), List.of());
    }

    View add(PageRequest request) {
        TypedPerson typed = TypedPerson.of(request);
        Outcome<Kept> added = rosters.add(
                request.caller(), typed.person(), request.field("_key").orElse(""));
        return added instanceof Outcome.Refused<Kept> refused
                ? form(422, request, "", typed, refused.faults())
                : new View.Redirect("/rosters", RostersConsoleTexts.say("toast.added"));
    }

    View get(PageRequest request) {
        return rosters.find(request.caller(), request.rest())
                .map(kept -> form(200, request, kept.id(), new TypedPerson(kept.person(), kept.version()), List.of()))
                .orElseGet(View.NotFound::new);
    }

    View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        Optional<Kept> kept = rosters.find(request.caller(), path[0]);
        if (path.length != 2 || kept.isEmpty()) {
            return new View.NotFound();
        }
        return switch (path[1]) {
            case "change" -> change(request, kept.get());
            case "remove" -> remove(request, kept.get());
            case "link" -> link(request, kept.get());
            case "unlink" -> unlink(request, kept.get());
            default -> new View.NotFound();
        };
    }

    private View change(PageRequest request, Kept kept) {
        TypedPerson typed = TypedPerson.of(request);
        Outcome<Kept> changed = rosters.change(request.caller(), kept.id(), typed.version(), typed.person());
        if (changed instanceof Outcome.Refused<Kept> refused) {
            return form(422, request, kept.id(), typed, refused.faults());
        }
        if (changed instanceof Outcome.Stale<Kept> stale) {
            TypedPerson again = new TypedPerson(typed.person(), stale.current().version());
            Fault newer = new Fault("", RostersConsoleTexts.say("fault.stale"));
            return form(412, request, kept.id(), again, List.of(newer));
        }
        return new View.Redirect("/rosters", RostersConsoleTexts.say("toast.kept"));
    }

    private View remove(PageRequest request, Kept kept) {
        rosters.remove(request.caller(), kept.id());
        return new View.Redirect("/rosters", RostersConsoleTexts.say("toast.removed"));
    }

    private View unlink(PageRequest request, Kept kept) {
        links.takeBack(request.caller(), kept.id());
        return new View.Redirect("/rosters/" + kept.id(), RostersConsoleTexts.say("toast.unlinked"));
    }

    private View link(PageRequest request, Kept kept) {
        if (!(links.give(request.caller(), kept.id()) instanceof Outcome.Done<Link> given)) {
            return new View.NotFound();
        }
        Link link = given.value();
        return View.Page.of(
                "link",
                RostersConsoleTexts.say("page.title"),
                Map.of(
                        "name", RosterList.called(kept.person()),
                        "id", kept.id(),
                        "link", request.origin() + "/mot#" + link.token(),
                        "until", link.until()));
    }

    private View form(int status, PageRequest request, String id, TypedPerson typed, List<Fault> faults) {
        RosterPerson person = typed.person();
        Map<String, Object> model = new HashMap<>();
        model.put("id", id);
        model.put("person", person);
        model.put("version", typed.version());
        model.put("faults", RostersConsoleTexts.byField(faults));
        model.put("organisations", words.organisations(request.caller().organisations(), person.organisation()));
        model.put("zones", words.zones(List.of(person.zone())));
        model.put("profiles", words.terms(Vocabulary.PROFILE, List.of(person.profile())));
        model.put("languages", words.terms(Vocabulary.SESSION_LANGUAGE, person.languages()));
        model.put("managers", managers(request, id, person));
        Optional<LocalDate> until = id.isEmpty() ? Optional.empty() : links.until(request.caller(), id);
        model.put("until", until.stream().toList());
        return new View.Page(status, id.isEmpty() ? "new" : "person", RostersConsoleTexts.say("page.title"), model);
    }

    private List<Choice> managers(PageRequest request, String id, RosterPerson person) {
        return rosters.mine(request.caller()).stream()
                .filter(kept -> !kept.id().equals(id))
                .map(kept -> new Choice(
                        kept.id(),
                        new Labels(RosterList.called(kept.person()), "", ""),
                        kept.id().equals(person.manager())))
                .toList();
    }
}
