// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.console.View;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.Ballots.Sheet;
import org.halqa.surveys.console.internal.SurveysConsoleTexts;
import org.halqa.surveys.console.internal.WholeMinutes;

/** What every page of those who answer shows. Its title says nothing of what it is about. */
final class Screens {

    private Screens() {}

    static View.Page page(int status, String template, Map<String, Object> model) {
        return new View.Page(status, template, SurveysConsoleTexts.say("ballot.title"), model);
    }

    /** Values for a page about one survey. */
    static Map<String, Object> model(Sheet sheet, Carried carried, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("survey", sheet.survey());
        model.put("demo", sheet.demo());
        model.put("information", sheet.information());
        model.put("informationVersion", sheet.informationVersion());
        model.put("minutes", WholeMinutes.of(sheet.seconds()));
        model.put("carried", carried.fields());
        model.put("answers", carried.answers());
        model.put("marks", carried.marks());
        model.put("pairing", sheet.pairing().stream().toList());
        model.put("tablet", carried.onTablet());
        model.put("wellbeing", sheet.parts().stream().anyMatch(Part::wellbeing));
        model.put("reasons", faults.stream().map(Fault::reason).toList());
        return model;
    }

    /** The same for everybody, whatever was answered. */
    static View resources(String survey) {
        return page(200, "resources", Map.of("survey", survey));
    }
}
