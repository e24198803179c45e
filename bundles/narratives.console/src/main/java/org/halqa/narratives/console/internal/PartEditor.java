// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import static org.halqa.narratives.console.internal.WriteTexts.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.narratives.Narratives;
import org.halqa.narratives.Narratives.Kept;
import org.halqa.narratives.Standing;
import org.halqa.narratives.Words;
import org.halqa.reporting.ReportPart;
import org.halqa.reporting.Reports;

/** {@code /write/<kind>/<variant>/<part>}: the words for one part, kept while they are typed. */
final class PartEditor {

    private final Reports reports;
    private final Narratives narratives;
    private final Hints hints;

    PartEditor(Reports reports, Narratives narratives, Hints hints) {
        this.reports = reports;
        this.narratives = narratives;
        this.hints = hints;
    }

    View get(PageRequest request, String kind, String variant, String part) {
        return at(request, kind, variant, part, (spot, found) -> {
            Optional<Kept> kept = narratives.find(request.caller(), spot.place(found));
            Words words = kept.map(Kept::words).orElse(Words.NONE);
            return page(200, request, spot, found, kept, words, List.of());
        });
    }

    View post(PageRequest request, String kind, String variant, String part) {
        return at(request, kind, variant, part, (spot, found) -> {
            Words typed = restored(request, spot, found).orElseGet(() -> Typed.words(request));
            Outcome<Kept> written =
                    narratives.write(request.caller(), spot.place(found), Typed.version(request), typed);
            if (request.fragment() && Typed.act(request).isEmpty()) {
                return state(request, spot, found, written, typed);
            }
            boolean handIn = Typed.act(request).equals("hand-in");
            Outcome<Kept> outcome = handIn && written instanceof Outcome.Done<Kept> done
                    ? narratives.handIn(
                            request.caller(), spot.place(found), done.value().version())
                    : written;
            return answer(request, spot, found, outcome, typed, handIn);
        });
    }

    private View at(
            PageRequest request, String kind, String variant, String part, BiFunction<Spot, ReportPart, View> then) {
        return Spot.find(reports, request.caller(), kind, variant)
                .flatMap(spot -> spot.part(part).map(found -> then.apply(spot, found)))
                .orElseGet(View.NotFound::new);
    }

    /** Words of an earlier state, when the button beside it was pressed. */
    private Optional<Words> restored(PageRequest request, Spot spot, ReportPart part) {
        String act = Typed.act(request);
        return act.matches("restore\\.\\d{1,6}")
                ? narratives.past(
                        request.caller(), spot.place(part), Integer.parseInt(act.substring("restore.".length())))
                : Optional.empty();
    }

    private View answer(
            PageRequest request, Spot spot, ReportPart part, Outcome<Kept> outcome, Words typed, boolean handIn) {
        Optional<Kept> stored = narratives.find(request.caller(), spot.place(part));
        if (outcome instanceof Outcome.Refused<Kept> refused) {
            List<Message> reasons =
                    refused.faults().stream().map(Outcome.Fault::reason).toList();
            return page(422, request, spot, part, stored, typed, reasons);
        } else if (outcome instanceof Outcome.Stale<Kept> stale) {
            return page(412, request, spot, part, Optional.of(stale.current()), typed, List.of(say("fault.stale")));
        }
        Kept kept = ((Outcome.Done<Kept>) outcome).value();
        return handIn
                ? new View.Redirect("/door/" + kept.door(), say("toast.handed"))
                : new View.Redirect("/write/" + spot.path() + "/" + part.id(), say("toast.kept"));
    }

    /** What is said beside the form while one types. Always 200: htmx would ignore anything else. */
    private View state(PageRequest request, Spot spot, ReportPart part, Outcome<Kept> outcome, Words typed) {
        Optional<Kept> stored = narratives.find(request.caller(), spot.place(part));
        List<Message> reasons = outcome instanceof Outcome.Refused<Kept> refused
                ? refused.faults().stream().map(Outcome.Fault::reason).toList()
                : outcome instanceof Outcome.Stale<Kept> ? List.of(say("fault.stale")) : List.of();
        int version = outcome instanceof Outcome.Done<Kept> done ? done.value().version() : Typed.version(request);
        return View.Page.of(
                "state",
                say("page.title"),
                Map.of(
                        "version",
                        version,
                        "saved",
                        stored.map(Kept::savedOn).stream().toList(),
                        "reasons",
                        reasons,
                        "hints",
                        hints.of(request.caller(), typed)));
    }

    private View page(
            int status,
            PageRequest request,
            Spot spot,
            ReportPart part,
            Optional<Kept> kept,
            Words words,
            List<Message> reasons) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", spot.title());
        model.put("path", spot.path());
        model.put("part", part);
        model.put("words", words);
        model.put(
                "version",
                status == 412 ? Typed.version(request) : kept.map(Kept::version).orElse(0));
        model.put("stored", status == 412 ? kept.map(Kept::words).stream().toList() : List.of());
        model.put("standing", kept.map(Kept::standing).orElse(Standing.DRAFT).name());
        model.put("door", kept.map(Kept::door).orElse(""));
        model.put("saved", kept.map(Kept::savedOn).stream().toList());
        model.put("past", kept.map(Kept::past).orElse(List.of()));
        model.put("open", hints.open());
        model.put("hints", hints.of(request.caller(), words));
        model.put("before", spot.beside(part, -1).stream().toList());
        model.put("after", spot.beside(part, 1).stream().toList());
        model.put("reasons", reasons);
        return new View.Page(status, "part", say("page.title"), model);
    }
}
