// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.People;
import org.halqa.identity.People.Person;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Refused;
import org.halqa.programme.Programmes;
import org.jspecify.annotations.Nullable;

/** Who has an account: the list, a new person, one person. The service decides who may. */
class PeoplePages implements ConsolePage {

    private static final String HERE = "/people";

    private final People people;
    private final @Nullable Programmes programmes;

    PeoplePages(People people, @Nullable Programmes programmes) {
        this.people = people;
        this.programmes = programmes;
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String module() {
        return Words.MODULE;
    }

    @Override
    public String operation() {
        return "people.manage";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Words.say("menu.people"), "people", 60));
    }

    @Override
    public View get(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        return switch (path[0]) {
            case "" -> list(request);
            case "new" -> new InviteForm(programmes, request).page(200, List.of());
            case "record" -> new View.Redirect("/record", null);
            default -> path.length == 1 ? person(request, path[0], 200, List.of()) : new View.NotFound();
        };
    }

    @Override
    public View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        if (path.length == 1 && path[0].equals("new")) {
            return create(request);
        }
        String action = path.length == 2 ? path[1] : "";
        return switch (action) {
            case "invite" -> inviteAgain(request, path[0]);
            case "close" -> close(request, path[0]);
            default -> new View.NotFound();
        };
    }

    private View list(PageRequest request) {
        List<PersonLine> lines = people.all(request.caller()).stream()
                .sorted(Comparator.comparing(Person::active).reversed().thenComparing(Person::signInName))
                .map(PersonLine::of)
                .toList();
        return View.Page.of("people", Words.title(), Map.of("people", lines));
    }

    private View create(PageRequest request) {
        InviteForm form = new InviteForm(programmes, request);
        Outcome<String> outcome = people.create(request.caller(), form.typed());
        return outcome instanceof Refused<String> refused
                ? form.page(422, refused.faults())
                : link(outcome, form.typed().displayName());
    }

    private View person(PageRequest request, String account, int status, List<Message> reasons) {
        return people.find(request.caller(), account)
                .map(found -> person(request, found, status, reasons))
                .orElse(new View.NotFound());
    }

    private static View person(PageRequest request, Person person, int status, List<Message> reasons) {
        Map<String, Object> model = new HashMap<>();
        model.put("person", PersonLine.of(person));
        model.put("language", Words.say("language." + person.language()));
        model.put("own", request.caller().account().equals(person.account()));
        model.put("reasons", reasons);
        return new View.Page(status, "person", Words.title(), model);
    }

    private View inviteAgain(PageRequest request, String account) {
        Optional<Person> person = people.find(request.caller(), account);
        if (person.isEmpty()) {
            return new View.NotFound();
        }
        Outcome<String> outcome = people.invite(request.caller(), account);
        return outcome instanceof Refused<String> refused
                ? person(request, account, 422, reasons(refused))
                : link(outcome, person.get().displayName());
    }

    private View close(PageRequest request, String account) {
        Outcome<Person> outcome = people.close(request.caller(), account);
        return outcome instanceof Refused<Person> refused
                ? person(request, account, 422, reasons(refused))
                : new View.Redirect(HERE, Words.say("person.closed"));
    }

    /** Shown in the answer itself and nowhere else: whoever reloads the page does not see it again. */
    private static View link(Outcome<String> outcome, String name) {
        String token = ((Done<String>) outcome).value();
        return View.Page.of("link", Words.title(), Map.of("name", name.strip(), "path", "/welcome/" + token));
    }

    private static List<Message> reasons(Refused<?> refused) {
        return refused.faults().stream().map(fault -> fault.reason()).toList();
    }
}
