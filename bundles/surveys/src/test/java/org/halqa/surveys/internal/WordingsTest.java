// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.halqa.identity.Caller;
import org.halqa.instruments.internal.BriefResilience;
import org.halqa.model.Outcome;
import org.halqa.surveys.Wordings.Line;
import org.halqa.surveys.Wordings.State;
import org.halqa.surveys.spi.SurveyInstrument;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingsTest {

    private static final Caller ADMIN = Callers.admin();

    @TempDir
    Path folder;

    private SurveyHouse house;

    @BeforeEach
    void open() {
        house = new SurveyHouse(folder);
        house.instruments.add(new BriefResilience());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>(IntStream.rangeClosed(1, 6)
                .mapToObj(item -> new Line("" + item, "Phrase " + item, "جملة " + item, ""))
                .toList());
        lines.add(new Line("step.1", "Pas du tout", "إطلاقا", ""));
        return lines;
    }

    private SurveyInstrument resilience() {
        return house.surveys().instruments(SurveyHouse.ASKS).stream()
                .filter(each -> each.id().equals("BRS"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsWrittenIsOfferedAfterWhatIsTicked() {
        assertThat(house.surveys().instruments(SurveyHouse.ASKS))
                .extracting(SurveyInstrument::id)
                .containsExactly("BRS", "CHANGE", "SATISFACTION", "WHO5", "OPEN");
    }

    @Test
    void anInstrumentWithoutAScaleIsLeftOutAloneAndTheOthersStay() {
        house.instruments.add(new WithoutScale());

        assertThat(house.surveys().instruments(SurveyHouse.ASKS))
                .extracting(SurveyInstrument::id)
                .containsExactly("BRS", "CHANGE", "SATISFACTION", "WHO5", "OPEN");
    }

    @Test
    void aWordingIsAskedOnceItIsBroughtAndTheKeyStays() {
        assertThat(house.wordings().all(ADMIN)).extracting(State::brought).containsExactly(false);
        assertThat(house.wordings().codes(ADMIN, "BRS"))
                .contains("lead", "step.1", "step.5", "1", "6")
                .hasSize(12);
        assertThat(house.wordings().bring(ADMIN, "BRS", lines(), true)).isInstanceOf(Outcome.Done.class);

        assertThat(resilience().items())
                .allSatisfy(item -> assertThat(item.wording()).isNotNull());
        assertThat(resilience().items().get(0).scale().steps().get(0).label().fr())
                .isEqualTo("Pas du tout");
        assertThat(resilience().items().get(0).scale().steps().get(1).label().fr())
                .isEqualTo("2");
        assertThat(resilience().keys()).isEqualTo(new BriefResilience().keys());
        assertThat(house.access.toString()).isNotEmpty();

        house.wordings().takeAway(ADMIN, "BRS");
        assertThat(resilience().items().get(0).wording()).isNull();
    }

    @Test
    void withoutALicenceOrAWordNothingIsBrought() {
        List<Line> partly = new ArrayList<>(lines().subList(1, 6));
        partly.add(new Line("99", "x", "x", ""));
        partly.add(new Line("2", "x", "x", ""));
        partly.set(0, new Line("2", "y".repeat(501), "x", ""));

        Outcome<String> refused = house.wordings().bring(ADMIN, "BRS", partly, false);

        assertThat(((Outcome.Refused<String>) refused).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactlyInAnyOrder(
                        "wording.licence", "wording.code", "wording.code", "wording.long", "wording.missing");
        assertThat(resilience().items().get(0).wording()).isNull();
        assertThat(house.wordings().bring(ADMIN, "NONE", lines(), true)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void whoeverWasAskedThisQuarterIsCounted() {
        assertThat(house.surveys().askedThisQuarter(SurveyHouse.ASKS, SurveyHouse.plan(9)))
                .isZero();
        house.open(SurveyHouse.plan(9, org.halqa.surveys.SurveyPlan.Way.HAT));
        assertThat(house.surveys().askedThisQuarter(SurveyHouse.ASKS, SurveyHouse.plan(9)))
                .isEqualTo(120);
    }
}
