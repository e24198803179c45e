// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Door;
import org.halqa.identity.Caller;
import org.halqa.instruments.internal.OpenQuestions;
import org.halqa.instruments.internal.PerceivedChange;
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
import org.halqa.surveys.Wordings;
import org.halqa.surveys.internal.store.SurveyRows;
import org.halqa.surveys.internal.store.WordingRows;
import org.halqa.surveys.spi.SurveyInstrument;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.jspecify.annotations.Nullable;

/** Surveys over the real store, with boxes in a folder of the test. */
public final class SurveyHouse implements AutoCloseable {

    /** Who asks. */
    public static final Caller ASKS = Callers.psychologist();

    public final TestStore store = TestStore.with(new SurveysSchema());
    /** Of a pairing. */
    static final int PAIRING_DAYS = 100;

    public final FixedClock clock = new FixedClock();
    public final FixedProgrammes programmes = new FixedProgrammes();
    public final RecordedAccess access = new RecordedAccess();
    public final RecordingDoor recording = new RecordingDoor();
    public final List<SurveyInstrument> instruments =
            new ArrayList<>(List.of(new Who5(), new Satisfaction(), new PerceivedChange(), new OpenQuestions()));
    public final SurveyRows rows = new SurveyRows(store.database("surveys"));
    public final Boxes boxes;
    final PowerCut light = new PowerCut();

    @Nullable
    public Door door = recording;

    private SurveyParts parts;

    public SurveyHouse(Path folder) {
        boxes = light.over(TestStore.boxes(folder));
        parts = build();
    }

    private SurveyParts build() {
        return new SurveyParts(
                House.of(TestDoorkeeper.open(), access, programmes, clock),
                rows,
                new WordingRows(store.database("surveys")),
                light.over(store.vault()),
                boxes,
                () -> instruments,
                () -> door,
                PAIRING_DAYS);
    }

    /** As after a restart: nothing is remembered but what is stored. */
    public void restart() {
        rows.ids(programmes.current().id()).forEach(boxes::close);
        parts = build();
        parts.sealing().finishAll();
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

    Pairings pairings() {
        return parts.pairings();
    }

    Sealing sealing() {
        return parts.sealing();
    }

    /** A plan that can be opened. */
    public static SurveyPlan plan(int people, Way... ways) {
        return new SurveyPlan(
                new Labels("Fin d’année", "نهاية السنة", "End of the year"),
                Wave.ONCE,
                "",
                List.of("WHO5", "OPEN"),
                List.of(),
                List.of(),
                Map.of(SurveyPlan.EVERYBODY, people),
                Set.of(ways),
                true,
                false,
                new Labels("Sans nom. Libre.", "بلا اسم. بحرية.", "No name. Free."));
    }

    /** Opens a plan. */
    public Stored open(SurveyPlan plan) {
        Stored draft = value(surveys().draft(ASKS, plan, "key-" + java.util.UUID.randomUUID()));
        return value(surveys().open(ASKS, draft.id(), draft.version()));
    }

    /** Codes of slips. */
    public List<String> slips(Stored survey, int number) {
        return value(surveys().slips(ASKS, survey.id(), SurveyPlan.EVERYBODY, number)).stream()
                .map(Slip::code)
                .toList();
    }

    /** What is done; fails when it is not. */
    public static <T> T value(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("not done: " + outcome);
    }

    /** Answers of one person. */
    public static Map<String, String> answers(int each, String words) {
        return Map.of(
                "WHO5.1", "" + each,
                "WHO5.2", "" + each,
                "WHO5.3", "" + each,
                "WHO5.4", "",
                "WHO5.5", "" + each,
                "OPEN.O1", words);
    }

    @Override
    public void close() {
        store.close();
    }
}
