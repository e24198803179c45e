// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.halqa.anonymisation.Disclosure;
import org.halqa.identity.Caller;
import org.halqa.model.MonthSpan;
import org.halqa.model.Outcome;
import org.halqa.model.Period;

/** Something has left for coordination, and nothing yet for line managers. */
final class SampleDisclosure implements Disclosure {

    /** Corrected once; two came since, and one was taken away. */
    private static final History HISTORY = new History(
            YearMonth.of(2026, 10),
            2,
            LocalDate.of(2026, 11, 23),
            Optional.of(new Since(2, 1, Optional.of(Verdict.LEAVES), List.of(DoorPageTexts.say("title.page")))));

    /** A third version is refused when another month is asked for, and stale for who saw the first. */
    @Override
    public Outcome<Integer> correct(Caller caller, YearMonth months, int version) {
        if (version < 2) {
            return new Outcome.Stale<>(2);
        }
        return months.equals(HISTORY.months())
                ? new Outcome.Done<>(3)
                : Outcome.refused("", DoorPageTexts.say("one.stale"));
    }

    @Override
    public List<Account> accounts(Caller caller) {
        Table shown = new Table(
                DoorPageTexts.say("title.page"),
                9,
                Map.of(Reason.TOO_FEW, 2, Reason.PROTECTS_OTHERS, 1, Reason.NOBODY, 4),
                OptionalInt.of(6));
        Table withheld = new Table(DoorPageTexts.say("title.page"), 0, Map.of(Reason.TOO_FEW, 3), OptionalInt.empty());
        return List.of(
                new Account(Reader.COORDINATION, 5, List.of(release(shown, Optional.of(HISTORY))), List.of()),
                new Account(
                        Reader.LINE_MANAGERS,
                        10,
                        List.of(),
                        List.of(new Next(
                                release(withheld, Optional.empty()), LocalDate.of(2026, 11, 16), Verdict.TOO_LITTLE))));
    }

    private static Release release(Table table, Optional<History> history) {
        return new Release(
                Optional.empty(),
                Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 10)),
                List.of(new MonthSpan(YearMonth.of(2026, 7), YearMonth.of(2026, 9))),
                List.of(table),
                history);
    }
}
