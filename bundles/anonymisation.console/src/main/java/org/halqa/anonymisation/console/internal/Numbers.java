// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Disclosure;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Outcome;

/** What the door did to the numbers, for whoever knows them anyway. */
final class Numbers {

    /** Whoever opens the page sees it in this time; while numbers are still protected, it says so and looks again. */
    private static final Duration PATIENCE = Duration.ofMillis(1_200);

    private final Disclosure disclosure;

    Numbers(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** One kind of reader. */
    public record Reader(String key, int threshold, List<Shown> released, List<Coming> next) {}

    /**
     * Tables that leave together; {@code survey} is what the survey is called, if it is one; {@code history} is there for released
     * months.
     */
    public record Shown(
            Optional<Message> survey,
            YearMonth first,
            YearMonth last,
            List<Message> joined,
            int share,
            int shown,
            int cells,
            Optional<Integer> smallest,
            List<Row> rows,
            Optional<History> history) {}

    /**
     * What became of released months; {@code verdict} of a correction and the tables that it would leave are empty when nothing is late.
     */
    public record History(
            YearMonth months, int version, LocalDate day, int late, int gone, String verdict, List<Message> left) {}

    /** One table. */
    public record Row(Message title, int share, int shown, int cells, Optional<Integer> smallest, List<Why> why) {}

    /** So many cells are withheld for this reason. */
    public record Why(String key, int cells) {}

    /** What would leave, on which day at the earliest. */
    public record Coming(Shown tables, LocalDate day, String verdict) {}

    View view(PageRequest request) {
        return view(request, 200, List.of());
    }

    /** Publishes a correction of the months that the form names. */
    View correct(PageRequest request) {
        Optional<YearMonth> months = MonthSpan.read(request.field("months").orElse(""))
                .filter(span -> !span.several())
                .map(MonthSpan::first);
        Optional<Integer> version = request.field("version")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        if (months.isEmpty() || version.isEmpty()) {
            return new View.NotFound();
        }
        Outcome<Integer> outcome = disclosure.correct(request.caller(), months.get(), version.get());
        if (outcome instanceof Outcome.Refused<Integer> refused) {
            return view(
                    request,
                    422,
                    refused.faults().stream().map(Outcome.Fault::reason).toList());
        } else if (outcome instanceof Outcome.Stale<Integer> stale) {
            return view(request, 412, List.of(say("numbers.stale", stale.current())));
        }
        return new View.Redirect("/door/numbers", say("toast.correct"));
    }

    private View view(PageRequest request, int status, List<Message> reasons) {
        Optional<List<Disclosure.Account>> accounts = disclosure.soon(request.caller(), PATIENCE);
        List<Reader> readers = accounts.orElse(List.of()).stream()
                .map(account -> new Reader(
                        account.reader().name(),
                        account.threshold(),
                        account.released().stream().map(Numbers::shown).toList(),
                        account.next().stream().map(Numbers::coming).toList()))
                .toList();
        return new View.Page(
                status,
                "numbers",
                say("numbers.title"),
                Map.of("readers", readers, "computing", accounts.isEmpty(), "reasons", reasons));
    }

    private static Coming coming(Disclosure.Next next) {
        return new Coming(shown(next.release()), next.day(), next.verdict().name());
    }

    private static Shown shown(Disclosure.Release release) {
        return new Shown(
                release.survey(),
                YearMonth.from(release.period().from()),
                YearMonth.from(release.period().to()),
                release.joined().stream()
                        .map(span -> say("numbers.joined", span))
                        .toList(),
                release.share(),
                release.shown(),
                release.cells(),
                release.smallest().stream().boxed().findFirst(),
                release.tables().stream().map(Numbers::row).toList(),
                release.history().map(Numbers::history));
    }

    private static History history(Disclosure.History history) {
        Disclosure.Since since =
                history.since().orElseGet(() -> new Disclosure.Since(0, 0, Optional.empty(), List.of()));
        return new History(
                history.months(),
                history.version(),
                history.day(),
                since.late(),
                since.gone(),
                since.correction().map(Enum::name).orElse(""),
                since.left());
    }

    private static Row row(Disclosure.Table table) {
        return new Row(
                table.title(),
                table.share(),
                table.shown(),
                table.cells(),
                table.smallest().stream().boxed().findFirst(),
                table.reasons().stream()
                        .map(reason -> new Why(reason.name(), table.withheld().getOrDefault(reason, 0)))
                        .toList());
    }
}
