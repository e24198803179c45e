// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.sheets.CarriedFile;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.spi.QuestionnaireFormat;
import org.halqa.surveys.spi.QuestionnaireFormat.Place;
import org.halqa.surveys.spi.QuestionnaireFormat.Questions;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;
import org.halqa.surveys.spi.QuestionnaireFormat.Remark;
import org.halqa.surveys.spi.SurveyInstrument;

/** {@code /surveys/import}: a survey from a file. First a dry run, then, when nothing is wrong, a draft of all of it. */
final class BringDesk {

    private static final int SHOWN = 100;
    private static final int LONGEST_TITLE = 100;

    private final Surveys surveys;
    private final Formats formats;

    BringDesk(Surveys surveys, Formats formats) {
        this.surveys = surveys;
        this.formats = formats;
    }

    /**
     * A file that was read.
     *
     * @param plan what it becomes; empty when something is refused
     * @param instruments names of those that were recognised
     */
    private record Brought(
            String format,
            byte[] file,
            String title,
            Optional<SurveyPlan> plan,
            List<Labels> instruments,
            List<Remark> refused,
            List<Remark> changed) {

        static final Brought NOTHING =
                new Brought("", new byte[0], "", Optional.empty(), List.of(), List.of(), List.of());
    }

    View get() {
        return formats.all().isEmpty() ? new View.NotFound() : page(200, Brought.NOTHING, Map.of(), List.of());
    }

    View post(PageRequest request) {
        Optional<QuestionnaireFormat> format =
                formats.find(request.field("format").orElse(""));
        boolean keeps = request.field("do").orElse("").equals("keep");
        Optional<byte[]> file = keeps
                ? CarriedFile.of(request.fields("piece"))
                : request.file("file").map(Upload::content).filter(content -> content.length > 0);
        if (format.isEmpty() || file.isEmpty()) {
            return formats.all().isEmpty()
                    ? new View.NotFound()
                    : page(422, Brought.NOTHING, Map.of(), List.of(fault("import.none")));
        }
        Brought brought = read(request, format.get(), file.get());
        if (keeps && brought.plan().isPresent()) {
            return keep(request, brought, brought.plan().get());
        }
        return page(brought.plan().isPresent() ? 200 : 422, brought, title(brought.title()), List.of());
    }

    private Brought read(PageRequest request, QuestionnaireFormat format, byte[] file) {
        Reading reading = format.read(file);
        List<Remark> refused = new ArrayList<>(reading.refused());
        List<Remark> changed = new ArrayList<>(reading.changed());
        Optional<SurveyPlan> plan = Optional.empty();
        if (refused.isEmpty()) {
            Outcome<SurveyPlan> outcome = surveys.plan(
                    request.caller(), SurveysConsoleTexts.labels("page.title"), informed(reading.questions(), changed));
            if (outcome instanceof Outcome.Done<SurveyPlan> done) {
                plan = Optional.of(done.value());
            } else {
                ((Outcome.Refused<SurveyPlan>) outcome)
                        .faults().stream().map(fault -> placed(reading, fault)).forEach(refused::add);
            }
        }
        List<Labels> instruments = plan.map(each -> instruments(request, each)).orElseGet(List::of);
        return new Brought(format.id(), file, reading.title(), plan, instruments, refused, changed);
    }

    private List<Labels> instruments(PageRequest request, SurveyPlan plan) {
        return surveys.instruments(request.caller()).stream()
                .filter(each -> plan.instruments().contains(each.id()))
                .map(SurveyInstrument::name)
                .toList();
    }

    private static Questions informed(Questions questions, List<Remark> changed) {
        if (questions.information() != null) {
            return questions;
        }
        changed.add(new Remark(Place.NOWHERE, SurveysConsoleTexts.say("import.information")));
        return new Questions(SurveysConsoleTexts.labels("information.default"), questions.sections());
    }

    /** Questions without a section stand under an empty name as well, and what is wrong with all of it has no place. */
    private static Remark placed(Reading reading, Fault fault) {
        Place place =
                fault.field().isEmpty() ? Place.NOWHERE : reading.places().getOrDefault(fault.field(), Place.NOWHERE);
        return new Remark(place, fault.reason());
    }

    private View keep(PageRequest request, Brought brought, SurveyPlan plan) {
        String french = request.field("title.fr").orElse("").strip();
        String arabic = request.field("title.ar").orElse("").strip();
        String english = request.field("title.en").orElse("").strip();
        Map<String, String> typed = Map.of("title.fr", french, "title.ar", arabic, "title.en", english);
        if (french.isEmpty()) {
            return page(422, brought, typed, List.of(new Fault("title", SurveysConsoleTexts.say("fault.title"))));
        }
        Labels title = new Labels(french, arabic, english);
        Outcome<Stored> begun = surveys.draft(
                request.caller(), titled(plan, title), request.field("_key").orElse(""));
        return begun instanceof Outcome.Done<Stored> done
                ? new View.Redirect("/surveys/" + done.value().id(), SurveysConsoleTexts.say("import.kept"))
                : page(422, brought, typed, ((Outcome.Refused<Stored>) begun).faults());
    }

    private static SurveyPlan titled(SurveyPlan plan, Labels title) {
        return new SurveyPlan(
                title,
                plan.wave(),
                plan.pair(),
                plan.instruments(),
                plan.items(),
                plan.filters(),
                plan.headcounts(),
                plan.ways(),
                plan.oneByOne(),
                plan.longOnPurpose(),
                plan.information());
    }

    private static Map<String, String> title(String title) {
        String french = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return Map.of("title.fr", french, "title.ar", "", "title.en", "");
    }

    private static Fault fault(String key) {
        return new Fault("", SurveysConsoleTexts.say(key));
    }

    private View page(int status, Brought brought, Map<String, String> typed, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("formats", formats.all());
        model.put("format", brought.format());
        model.put("values", typed);
        model.put("faults", PlanForm.byField(faults));
        model.put("refused", brought.refused().stream().limit(SHOWN).toList());
        model.put("refusals", brought.refused().size());
        model.put("changed", brought.changed().stream().limit(SHOWN).toList());
        model.put("ready", brought.plan().isPresent());
        model.put("pieces", brought.plan().isPresent() ? CarriedFile.pieces(brought.file()) : List.of());
        model.put("instruments", brought.instruments());
        model.put("items", brought.plan().map(SurveyPlan::items).orElseGet(List::of));
        return new View.Page(status, "import", SurveysConsoleTexts.say("page.title"), model);
    }
}
