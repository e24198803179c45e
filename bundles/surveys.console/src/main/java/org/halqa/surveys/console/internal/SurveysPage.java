// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Thermometers;
import org.halqa.surveys.spi.QuestionnaireFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code /surveys}: the list, {@code new}, {@code import}, and a survey by its id. */
@Component
public final class SurveysPage implements ConsolePage {

    /** What files are offered; another comes and goes while this room runs. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<QuestionnaireFormat> formats = List.of();

    private final SurveyList list;
    private final NewSurvey newSurvey;
    private final OneSurvey one;
    private final ThermometerDesk thermometer;
    private final BringDesk bring;

    @Activate
    public SurveysPage(
            @Reference Surveys surveys,
            @Reference Ballots ballots,
            @Reference Thermometers thermometers,
            @Reference Programmes programmes) {
        Groups groups = new Groups(programmes);
        PlanForm form = new PlanForm(surveys, groups);
        Formats offered = new Formats(() -> formats);
        this.list = new SurveyList(surveys, offered);
        this.bring = new BringDesk(surveys, offered);
        this.thermometer = new ThermometerDesk(thermometers);
        this.newSurvey = new NewSurvey(surveys, form);
        this.one = new OneSurvey(surveys, ballots, form, groups, offered);
    }

    @Override
    public String id() {
        return "surveys";
    }

    @Override
    public String module() {
        return SurveysConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "surveys.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(SurveysConsoleTexts.say("page.menu"), "clipboard-check", 35));
    }

    @Override
    public View get(PageRequest request) {
        return switch (request.rest()) {
            case "" -> list.view(request);
            case "new" -> newSurvey.empty(request);
            case "import" -> bring.get();
            case "thermometer" -> thermometer.view(request);
            default -> one.get(request);
        };
    }

    @Override
    public View post(PageRequest request) {
        return switch (request.rest()) {
            case "" -> new View.NotFound();
            case "new" -> newSurvey.begin(request);
            case "import" -> bring.post(request);
            case "thermometer" -> thermometer.act(request);
            default -> one.post(request);
        };
    }
}
