// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.programme.Edit;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;

/** Editing the programme. When somebody else was faster, both texts are shown and nothing is lost. */
final class EditPart implements Part {

    private static final List<String> FIELDS = List.of(
            "version",
            "title_fr",
            "title_ar",
            "title_en",
            "last",
            "days",
            "sessionsMin",
            "sessionsMax",
            "threshold",
            "managerThreshold");

    private final Programmes programmes;
    private final Doorkeeper doorkeeper;

    EditPart(Programmes programmes, Doorkeeper doorkeeper) {
        this.programmes = programmes;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        doorkeeper.require(request.caller(), "programme.write");
        Programme programme = programmes.current();
        return path.isEmpty() ? page(200, programme, filled(programme), false) : new View.NotFound();
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        doorkeeper.require(request.caller(), "programme.write");
        Programme programme = programmes.current();
        Form form = Form.of(request, FIELDS);
        Edit edit = read(request.field("programme").orElse(programme.id()), form);
        if (!form.faultless()) {
            return page(422, programme, form, false);
        }
        Outcome<Programme> outcome = programmes.change(request.caller(), edit);
        if (outcome instanceof Outcome.Stale<Programme> stale) {
            return page(
                    412, stale.current(), form.with("version", stale.current().version()), true);
        } else if (outcome instanceof Outcome.Refused<Programme> refused) {
            return page(422, programme, form.fail(refused.faults()), false);
        }
        return new View.Redirect("/programme", Part.say("edit.kept"));
    }

    private static Edit read(String programme, Form form) {
        Labels title = form.labels("title");
        return new Edit(
                programme,
                form.number("version"),
                title,
                form.month("last"),
                form.decimal("days"),
                form.number("sessionsMin"),
                form.number("sessionsMax"),
                form.number("threshold"),
                form.number("managerThreshold"));
    }

    private static Form filled(Programme programme) {
        return Form.blank(FIELDS)
                .with("version", programme.version())
                .with("title", programme.title())
                .with("last", YearMonth.from(programme.window().to()))
                .with("days", programme.days().stripTrailingZeros().toPlainString())
                .with("sessionsMin", programme.sessionsMin())
                .with("sessionsMax", programme.sessionsMax())
                .with("threshold", programme.threshold())
                .with("managerThreshold", programme.managerThreshold());
    }

    private static View page(int status, Programme programme, Form form, boolean stale) {
        Map<String, Object> model = new HashMap<>();
        model.put("programme", programme);
        model.put("values", form.values());
        model.put("stored", filled(programme).values());
        model.put("faults", form.faults());
        model.put("stale", stale);
        return new View.Page(status, "edit", Part.say("page.title"), model);
    }
}
