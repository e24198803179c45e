// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.register.Gate;
import org.halqa.register.StressFactors;
import org.halqa.register.StressFactors.Kept;

/** {@code /register/<id>}: a factor, with its edits and the way to the door. */
final class OneFactor {

    private final StressFactors factors;
    private final FactorForm form;
    private final FactorList list;
    private final CivilClock clock;

    OneFactor(StressFactors factors, FactorForm form, FactorList list, CivilClock clock) {
        this.factors = factors;
        this.form = form;
        this.list = list;
        this.clock = clock;
    }

    View get(PageRequest request) {
        return factors.find(request.caller(), request.rest())
                .map(kept -> page(200, kept, Typed.of(kept.factor(), kept.version(), now()), List.of(), Set.of()))
                .orElseGet(View.NotFound::new);
    }

    View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        Optional<Kept> kept = factors.find(request.caller(), path[0]);
        if (path.length != 2 || kept.isEmpty()) {
            return new View.NotFound();
        }
        return switch (path[1]) {
            case "change" -> change(request, kept.get());
            case "again" -> again(request, kept.get());
            case "relay" -> relay(request, kept.get());
            case "forget" -> forget(request, kept.get());
            default -> new View.NotFound();
        };
    }

    private View change(PageRequest request, Kept kept) {
        Typed typed = Typed.of(request, now());
        Outcome<Kept> changed = factors.change(request.caller(), kept.id(), typed.version(), typed.factor());
        return answer(changed, kept, typed, Set.of(), new View.Redirect("/register", RegisterPage.say("toast.kept")));
    }

    private View again(PageRequest request, Kept kept) {
        Typed typed = Typed.of(request, now());
        Outcome<Kept> heard = typed.month()
                .map(month -> factors.heardAgain(request.caller(), kept.id(), typed.version(), month))
                .orElseGet(() -> Outcome.refused("month", RegisterPage.say("fault.month.unread")));
        Typed shown = Typed.of(kept.factor(), kept.version(), now());
        return answer(
                heard,
                kept,
                shown,
                Set.of(),
                new View.Redirect("/register/" + kept.id(), RegisterPage.say("toast.again")));
    }

    private View relay(PageRequest request, Kept kept) {
        Set<Gate> affirmed = affirmed(request);
        Typed typed = Typed.of(request, now());
        Outcome<Kept> relayed = factors.relay(request.caller(), kept.id(), typed.version(), affirmed);
        Typed shown = Typed.of(kept.factor(), kept.version(), now());
        String next = relayed instanceof Outcome.Done<Kept> done
                ? "/door/" + done.value().door()
                : "/register";
        return answer(relayed, kept, shown, affirmed, new View.Redirect(next, RegisterPage.say("toast.relayed")));
    }

    private static Set<Gate> affirmed(PageRequest request) {
        Set<Gate> affirmed = EnumSet.noneOf(Gate.class);
        request.fields("gate").stream()
                .flatMap(name ->
                        Stream.of(Gate.values()).filter(gate -> gate.name().equals(name)))
                .forEach(affirmed::add);
        return affirmed;
    }

    private View forget(PageRequest request, Kept kept) {
        Outcome<String> forgotten = factors.forget(request.caller(), kept.id());
        Typed shown = Typed.of(kept.factor(), kept.version(), now());
        return forgotten instanceof Outcome.Refused<String> refused
                ? page(422, kept, shown, refused.faults(), Set.of())
                : new View.Redirect("/register", RegisterPage.say("toast.forgotten"));
    }

    private View answer(Outcome<Kept> outcome, Kept kept, Typed typed, Set<Gate> affirmed, View done) {
        if (outcome instanceof Outcome.Refused<Kept> refused) {
            return page(422, kept, typed, refused.faults(), affirmed);
        } else if (outcome instanceof Outcome.Stale<Kept> stale) {
            Fault meanwhile = new Fault("", RegisterPage.say("fault.stale"));
            return page(412, stale.current(), typed, List.of(meanwhile), affirmed);
        }
        return done;
    }

    private View page(int status, Kept kept, Typed typed, List<Fault> faults, Set<Gate> affirmed) {
        Map<String, Object> model = form.model(typed, faults);
        model.put("row", list.row(kept));
        model.put("version", kept.version());
        model.put("gates", Arrays.stream(Gate.values()).map(Gate::name).toList());
        model.put("affirmed", affirmed.stream().map(Gate::name).toList());
        model.put("now", now().toString());
        return new View.Page(status, "factor", RegisterPage.say("page.title"), model);
    }

    private YearMonth now() {
        return YearMonth.from(clock.today());
    }
}
