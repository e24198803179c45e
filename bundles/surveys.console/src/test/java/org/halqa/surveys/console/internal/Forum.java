// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halqa.exchange.xlsform.internal.XlsFormFormat;
import org.halqa.exchange.xlsform.internal.XlsFormTexts;
import org.halqa.identity.Caller;
import org.halqa.instruments.internal.OpenQuestions;
import org.halqa.instruments.internal.ProfessionalQuality;
import org.halqa.instruments.internal.Satisfaction;
import org.halqa.instruments.internal.Who5;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.store.Boxes;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Slip;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.Thermometers;
import org.halqa.surveys.Wordings;
import org.halqa.surveys.internal.House;
import org.halqa.surveys.internal.SurveyParts;
import org.halqa.surveys.internal.SurveysSchema;
import org.halqa.surveys.internal.SurveysTexts;
import org.halqa.surveys.internal.live.LiveThermometers;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.internal.store.WordingRows;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.pages.PageTester;

/** The real surveys over a real store, and testers for both kinds of page. */
public final class Forum implements AutoCloseable {

    public final Caller salma = Callers.psychologist();
    public final FixedProgrammes programmes = new FixedProgrammes();
    public final RecordingDoor door = new RecordingDoor();
    public final PageTester tester =
            new PageTester(new SurveysConsoleTexts(), new SurveysTexts(), new XlsFormTexts()).as(salma);

    public final Thermometers thermometers = new LiveThermometers(TestDoorkeeper.open(), System::nanoTime);

    private final TestStore store = TestStore.with(new SurveysSchema());
    private final SurveyParts parts;

    public Forum(Path folder) {
        Boxes boxes = TestStore.boxes(folder);
        parts = new SurveyParts(
                House.of(TestDoorkeeper.open(), new RecordedAccess(), programmes, new FixedClock()),
                new SurveyRows(store.database("surveys")),
                new WordingRows(store.database("surveys")),
                store.vault(),
                boxes,
                () -> List.of(new Who5(), new Satisfaction(), new OpenQuestions(), new ProfessionalQuality()),
                () -> door,
                365);
    }

    /** The pages of surveys, with every kind of file. */
    SurveysPage surveysPage() {
        SurveysPage page = new SurveysPage(surveys(), ballots(), thermometers, programmes);
        page.formats = List.of(new XlsFormFormat());
        return page;
    }

    public Surveys surveys() {
        return parts.surveys();
    }

    public Wordings wordings() {
        return parts.wordings();
    }

    public Ballots ballots() {
        return parts.ballots();
    }

    /** A survey of ten people, open. */
    public Stored open(Way... ways) {
        Stored draft = draft(ways);
        return done(surveys().open(salma, draft.id(), draft.version()));
    }

    /** The same before it is opened. */
    public Stored draft(Way... ways) {
        SurveyPlan plan = new SurveyPlan(
                new Labels("Fin d’année", "نهاية السنة", ""),
                Wave.ONCE,
                "",
                List.of("WHO5", "OPEN"),
                List.of(),
                List.of(),
                Map.of(SurveyPlan.EVERYBODY, 10),
                Set.of(ways),
                true,
                false,
                new Labels("Sans nom. Libre.", "بلا اسم. بحرية.", ""));
        return done(surveys().draft(salma, plan, "key-" + UUID.randomUUID()));
    }

    /** One whose ballots can be put beside those of a later one. */
    public Stored paired() {
        Stored draft = draft(Way.HAT);
        SurveyPlan plan = draft.plan();
        SurveyPlan paired = new SurveyPlan(
                plan.title(),
                Wave.BEFORE,
                "",
                plan.instruments(),
                plan.items(),
                plan.filters(),
                plan.headcounts(),
                plan.ways(),
                true,
                false,
                Set.of(SurveyPlan.Extra.PAIRED),
                plan.information());
        Stored changed = done(surveys().change(salma, draft.id(), draft.version(), paired));
        return done(surveys().open(salma, changed.id(), changed.version()));
    }

    /** One slip. */
    public String slip(Stored survey) {
        List<Slip> slips = done(surveys().slips(salma, survey.id(), SurveyPlan.EVERYBODY, 1));
        return slips.get(0).code();
    }

    /** How it stands now. */
    public Stored now(Stored survey) {
        return surveys().find(salma, survey.id()).orElseThrow();
    }

    /** What is done; fails when it is not. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("not done: " + outcome);
    }

    @Override
    public void close() {
        store.close();
    }
}
