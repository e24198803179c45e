// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import static org.halqa.narratives.console.internal.WriteTexts.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Vocabulary;
import org.halqa.narratives.Advices;
import org.halqa.narratives.Advices.Advice;
import org.halqa.narratives.Advices.Kept;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;
import org.halqa.programme.Programmes;

/** {@code /write/recommendations}: recommendations, drafted one by one. */
final class AdviceDesk {

    static final String NEW = "new";
    private static final Advice EMPTY = new Advice("", "", "", "", Words.NONE);

    private final Advices advices;
    private final Programmes programmes;
    private final Hints hints;

    AdviceDesk(Advices advices, Programmes programmes, Hints hints) {
        this.advices = advices;
        this.programmes = programmes;
        this.hints = hints;
    }

    View list(PageRequest request) {
        return View.Page.of("advices", say("page.title"), Map.of("advices", advices.mine(request.caller())));
    }

    View get(PageRequest request, String id) {
        if (id.equals(NEW)) {
            return page(200, request, Optional.empty(), EMPTY, List.of());
        }
        return advices.find(request.caller(), id)
                .map(kept -> page(200, request, Optional.of(kept), kept.advice(), List.of()))
                .orElseGet(View.NotFound::new);
    }

    View post(PageRequest request, String id) {
        Optional<Kept> kept = id.equals(NEW) ? Optional.empty() : advices.find(request.caller(), id);
        if (!id.equals(NEW) && kept.isEmpty()) {
            return new View.NotFound();
        }
        return Typed.act(request).equals("forget") && kept.isPresent()
                ? forget(request, kept.get())
                : keep(request, kept);
    }

    private View forget(PageRequest request, Kept kept) {
        Outcome<String> forgotten = advices.forget(request.caller(), kept.id());
        return forgotten instanceof Outcome.Refused<String> refused
                ? page(422, request, Optional.of(kept), kept.advice(), reasons(refused))
                : new View.Redirect("/write/recommendations", say("toast.forgotten"));
    }

    private View keep(PageRequest request, Optional<Kept> before) {
        Advice typed = Typed.advice(request);
        Outcome<Kept> outcome = before.map(
                        kept -> advices.change(request.caller(), kept.id(), Typed.version(request), typed))
                .orElseGet(() -> advices.add(
                        request.caller(), typed, request.field("_key").orElse("")));
        boolean handIn = Typed.act(request).equals("hand-in");
        if (handIn && outcome instanceof Outcome.Done<Kept> done) {
            outcome = advices.handIn(
                    request.caller(), done.value().id(), done.value().version());
        }
        if (outcome instanceof Outcome.Refused<Kept> refused) {
            return page(422, request, before, typed, reasons(refused));
        } else if (outcome instanceof Outcome.Stale<Kept> stale) {
            return page(412, request, Optional.of(stale.current()), typed, List.of(say("fault.stale.advice")));
        }
        Kept kept = ((Outcome.Done<Kept>) outcome).value();
        return handIn
                ? new View.Redirect("/door/" + kept.door(), say("toast.handed"))
                : new View.Redirect("/write/recommendations", say("toast.kept"));
    }

    private static List<Message> reasons(Outcome.Refused<?> refused) {
        return refused.faults().stream().map(Outcome.Fault::reason).toList();
    }

    private View page(int status, PageRequest request, Optional<Kept> kept, Advice advice, List<Message> reasons) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", kept.map(Kept::id).orElse(NEW));
        model.put("version", kept.map(Kept::version).orElse(0));
        model.put("standing", kept.map(Kept::standing).orElse(Standing.DRAFT).name());
        model.put("door", kept.map(Kept::door).orElse(""));
        model.put("advice", advice);
        model.put("words", advice.words());
        model.put("organisations", programmes.current().organisations());
        model.put(
                "axes",
                programmes.terms(Vocabulary.STRESS_FACTOR).stream()
                        .filter(term -> !term.retired() && term.parent().isEmpty())
                        .toList());
        model.put("open", hints.open());
        model.put("hints", hints.of(request.caller(), advice.words()));
        model.put("reasons", reasons);
        return new View.Page(status, "advice", say("page.title"), model);
    }
}
