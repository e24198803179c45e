// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.time.LocalDate;
import java.time.YearMonth;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Visitor;

/**
 * The mission of an installation. The terms of reference end it in December 2026; stories that plan, log or ask need one that
 * goes on, so it is made longer as an amendment would.
 *
 * @param editor somebody who may edit the programme
 */
public record Mission(Visitor editor) {

    private static final int WEEKS_TO_PLAN_IN = 3;
    private static final int MORE_MONTHS = 3;

    /** Makes it longer when it ends within three weeks. */
    public void goesOn() {
        Page page = editor.open("/programme/edit");
        YearMonth last = YearMonth.parse(page.document().select("#last").val());
        LocalDate today = LocalDate.now();
        if (last.atEndOfMonth().isBefore(today.plusWeeks(WEEKS_TO_PLAN_IN))) {
            lasts(page, YearMonth.from(today).plusMonths(MORE_MONTHS));
        }
    }

    /** Makes {@code month} its last. */
    public void lasts(YearMonth month) {
        lasts(editor.open("/programme/edit"), month);
    }

    private static void lasts(Page page, YearMonth month) {
        Form form = page.form("form[action=/programme/edit]").fill("last", month.toString());
        Page kept = form.submit();
        if (!kept.address().getPath().equals("/programme")) {
            throw new AssertionError("the mission stays as it is: " + kept.status() + " " + kept.text());
        }
    }
}
