// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Period;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final TestDoor house = new TestDoor();
    private static final Caller COORDINATION = Callers.coordination();
    private static final Caller MANAGER = Callers.lineManager("MS2");

    private final List<List<String>> rows = new ArrayList<>();
    private boolean broken;

    @BeforeEach
    void source() {
        house.sheets.add(new SheetSource() {
            @Override
            public String id() {
                return "surveys";
            }

            @Override
            public List<String> closed(String programme) {
                return List.of("wave-1");
            }

            @Override
            public Optional<Sheets> sheets(String survey) {
                if (broken) {
                    throw new IllegalStateException("somebody answered");
                }
                return survey.equals("wave-1") ? Optional.of(survey()) : Optional.empty();
            }
        });
    }

    @AfterEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void aSurveyIsReleasedOnceAndNeverChanges() {
        answer("FM", "4", 9);
        answer("OR", "2", 8);
        assertThat(total(house.releases.sheets(COORDINATION, "wave-1"))).contains(BigDecimal.valueOf(17));
        answer("OR", "5", 6);
        assertThat(total(house.releases.sheets(COORDINATION, "wave-1"))).contains(BigDecimal.valueOf(17));
        house.sheets.clear();
        assertThat(total(house.releases.sheets(COORDINATION, "wave-1"))).contains(BigDecimal.valueOf(17));
        assertThat(house.releases.sheets(COORDINATION, "wave-2")).isEmpty();
    }

    @Test
    void whatWasClosedIsProtectedBeforeAnybodyAsks() {
        answer("FM", "4", 9);
        assertThat(house.sheetDesk.ahead()).isEqualTo(1);
        assertThat(house.sheetDesk.ahead()).as("once").isZero();
        house.sheets.clear();
        assertThat(total(house.releases.sheets(COORDINATION, "wave-1"))).contains(BigDecimal.valueOf(9));
    }

    @Test
    void estimatesLeaveWhenEveryGroupIsLargeEnough() {
        answer("FM", "4", 30);
        Evidence evidence = house.releases.sheets(COORDINATION, "wave-1").orElseThrow();
        assertThat(evidence.estimates()).extracting(Evidence.Estimate::id).containsExactly("change");
        assertThat(evidence.estimates().get(0).label())
                .isEqualTo(Message.of(
                        "surveys", "estimate", new BigDecimal("0.37"), 12, new Labels("Repos", "الراحة", "Rest")));
    }

    @Test
    void lineManagersHaveTheirOwnThreshold() {
        answer("FM", "4", 8);
        assertThat(total(house.releases.sheets(COORDINATION, "wave-1"))).contains(BigDecimal.valueOf(8));
        Evidence managers = house.releases.sheets(MANAGER, "wave-1").orElseThrow();
        assertThat(managers.threshold()).isEqualTo(10);
        assertThat(total(Optional.of(managers))).isEmpty();
    }

    @Test
    void whatCannotBeVouchedForStaysInside() {
        broken = true;
        assertThatThrownBy(() -> house.releases.sheets(COORDINATION, "wave-1"))
                .isInstanceOf(DoorClosed.class)
                .hasMessageNotContaining("somebody");
        assertThatThrownBy(() -> house.releases.sheets(Callers.admin(), "wave-1"))
                .isInstanceOf(NotForThisRole.class);
        broken = false;
        rows.add(List.of("FM", "Awa said so"));
        assertThatThrownBy(() -> house.releases.sheets(COORDINATION, "wave-1")).isInstanceOf(DoorClosed.class);
    }

    @Test
    void plainFiguresFollowTheEvidenceUnderTheirOwnName() {
        house.figures.add(new FigureSource() {
            @Override
            public String id() {
                return "dispositif";
            }

            @Override
            public List<Figures> figures(String programme, Set<String> counted) {
                return List.of(new Figures(
                        "days",
                        Message.of("dispositif", "table.days"),
                        "work",
                        "",
                        Unit.DAYS,
                        1,
                        List.of("TOTAL"),
                        List.of(new Row("training", List.of(125)), new Row("TOTAL", List.of(125)))));
            }
        });
        Evidence.Table days = house.releases
                .evidence(COORDINATION, Period.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 12)))
                .table("figures.dispositif.days")
                .orElseThrow();
        assertThat(days.measure()).isEqualTo(Evidence.Measure.DAYS);
        assertThat(days.worth(days.rows().get(0).cells().get(0))).contains(new BigDecimal("12.5"));
    }

    private void answer(String zone, String score, int times) {
        for (int each = 0; each < times; each++) {
            rows.add(List.of(zone, score));
        }
    }

    private SheetSource.Sheets survey() {
        return new SheetSource.Sheets(
                "wave-1",
                "test-programme",
                Message.of("surveys", "title"),
                Period.ofMonths(YearMonth.of(2026, 9), YearMonth.of(2026, 9)),
                List.of(
                        new SheetSource.Column("zone", SheetSource.Kind.DIMENSION, List.of("FM", "OR"), false),
                        new SheetSource.Column(
                                "rest", SheetSource.Kind.SCORE, List.of("1", "2", "3", "4", "5"), false)),
                rows,
                List.of(new SheetSource.Requested(
                        "zone",
                        Message.of("surveys", "table", new Labels("Repos", "الراحة", "Rest")),
                        SheetSource.Measure.COUNT,
                        "",
                        List.of(),
                        List.of("zone"))),
                List.of(
                        new SheetSource.Estimated(
                                "change",
                                Message.of("surveys", "estimate", 0.3749, 12, new Labels("Repos", "الراحة", "Rest")),
                                List.of(12, 10)),
                        new SheetSource.Estimated("few", Message.of("surveys", "estimate"), List.of(12, 9))));
    }

    private static Optional<BigDecimal> total(Optional<Evidence> evidence) {
        Evidence.Table table = evidence.orElseThrow().table("sheets.zone").orElseThrow();
        return table.worth(table.rows().get(table.rows().size() - 1).cells().get(0));
    }
}
