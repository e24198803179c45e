// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.List;
import java.util.Map;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.console.internal.Groups;

/** The tablet that is handed round: its code opens one ballot at a time. */
final class Tablet {

    private final Ballots ballots;
    private final Answering answering;
    private final Groups groups;

    Tablet(Ballots ballots, Answering answering, Groups groups) {
        this.ballots = ballots;
        this.answering = answering;
        this.groups = groups;
    }

    /** A group to choose. */
    public record Choice(String code, Labels label) {}

    View view(Sheet sheet) {
        return sheet.tablet() ? page(200, sheet, List.of(), "") : new View.NotFound();
    }

    View unlock(OpenRequest request, Sheet sheet) {
        String stratum = request.field("stratum").orElse("");
        Outcome<Pass.Code> unlocked =
                ballots.unlock(sheet.survey(), request.field("pin").orElse(""), stratum);
        return unlocked instanceof Outcome.Done<Pass.Code> done
                ? answering.questions(
                        200, request, sheet, Carried.code(done.value().code()), List.of())
                : page(422, sheet, ((Outcome.Refused<Pass.Code>) unlocked).faults(), stratum);
    }

    private View page(int status, Sheet sheet, List<Fault> faults, String stratum) {
        Map<String, Object> model = Screens.model(sheet, Carried.nothing(), faults);
        model.put(
                "strata",
                sheet.strata().stream()
                        .map(code -> new Choice(code, groups.label(code)))
                        .toList());
        model.put("stratum", stratum);
        return Screens.page(status, "tablet", model);
    }
}
