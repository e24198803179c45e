// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.register.StressFactors;
import org.halqa.register.StressFactors.Kept;

/** {@code /register/new}: notes a factor. */
final class NewFactor {

    private final StressFactors factors;
    private final FactorForm form;
    private final CivilClock clock;

    NewFactor(StressFactors factors, FactorForm form, CivilClock clock) {
        this.factors = factors;
        this.form = form;
        this.clock = clock;
    }

    View empty(PageRequest request) {
        return page(200, Typed.of(request, now()), List.of());
    }

    View note(PageRequest request) {
        Typed typed = Typed.of(request, now());
        Optional<YearMonth> month = typed.month();
        if (month.isEmpty()) {
            return page(422, typed, List.of(new Fault("month", RegisterPage.say("fault.month.unread"))));
        }
        Outcome<Kept> noted = factors.note(
                request.caller(),
                typed.factor(),
                month.get(),
                request.field("_key").orElse(""));
        return noted instanceof Outcome.Refused<Kept> refused
                ? page(422, typed, refused.faults())
                : new View.Redirect("/register", RegisterPage.say("toast.noted"));
    }

    private View page(int status, Typed typed, List<Fault> faults) {
        return new View.Page(status, "new", RegisterPage.say("page.title"), form.model(typed, faults));
    }

    private YearMonth now() {
        return YearMonth.from(clock.today());
    }
}
