// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.halqa.anonymisation.spi.FigureSource.Figures;
import org.halqa.anonymisation.spi.FigureSource.Row;
import org.halqa.model.Outcome;
import org.halqa.sessions.internal.store.Circles;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CircleFiguresTest {

    private final SessionsHouse house = new SessionsHouse();
    private final CircleFigures source = new CircleFigures(
            new Circles(house.store.database("sessions")), () -> house.programmes.current().organisations().stream()
                    .filter(each -> !each.code().equals("MDM_BE"))
                    .toList());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void fourCirclesAreTooFewToTell() {
        circles(4, 9, List.of("MS2"));

        assertThat(figures()).isEmpty();
    }

    @Test
    void attendancesAndHoursLeaveInTens() {
        circles(5, 9, List.of("MS2"));

        assertThat(rows("reach"))
                .containsExactly(row("ATTENDANCES", 50), row("PERSON_HOURS", 100), row("MEAN_SIZE", 10));
    }

    @Test
    void oneCircleMoreCannotBeReadFromTwoOfThem() {
        circles(5, 9, List.of("MS2"));
        List<Row> before = rows("reach");

        circles(1, 6, List.of("MS2"));

        assertThat(rows("reach").get(0)).as("45 and 51 are both told as 50").isEqualTo(before.get(0));
    }

    @Test
    void hoursAndMeanSizeTellNoMoreThanTheTens() {
        circles(5, 9, List.of("MS2"));
        circles(1, 1, List.of("MS2"));
        List<Row> small = rows("reach");
        house.close();
        CircleFiguresTest other = new CircleFiguresTest();

        other.circles(5, 9, List.of("MS2"));
        other.circles(1, 9, List.of("MS2"));

        assertThat(other.rows("reach")).as("46 people or 54").isEqualTo(small);
        other.close();
    }

    @Test
    void organisationsAreThoseOfCivilSocietyAndMixingSupposesEqualShares() {
        circles(3, 9, List.of("MS2", "ALCS"));
        circles(2, 9, List.of("MDM_BE"));

        assertThat(rows("organisations")).containsExactly(row("REACHED", 2), row("SEVERAL", 3), row("CIRCLES", 5));
        assertThat(rows("mixing"))
                .as("the mean of three halves and two zeros, in tenths")
                .containsExactly(row("INDEX", 3));
    }

    /** Tables of months stand still until a correction; figures that moved beside them would tell of one circle alone. */
    @Test
    void aCircleThatCameLateIsInNoFigureBeforeTablesCountIt() {
        circles(5, 9, List.of("MS2", "ALCS"));
        Set<String> released = all();
        List<Figures> before = figures(released);

        circles(1, 12, List.of("MS2", "MDM_BE"));

        assertThat(figures(released)).isEqualTo(before);
        assertThat(figures(all())).doesNotContainSequence(before);
        assertThat(figures(Set.of())).as("nothing was released").isEmpty();
    }

    private void circles(int number, int people, List<String> organisations) {
        IntStream.range(0, number).forEach(each -> assertThat(house.sessions.log(
                        Callers.psychologist(),
                        Records.fine()
                                .headcount(Map.of("TS", people))
                                .with(organisations.toArray(String[]::new))
                                .record(),
                        "circle-number-%04d".formatted(house.access.entries().size())))
                .isInstanceOf(Outcome.Done.class));
    }

    /** As if released tables counted every session. */
    private List<Figures> figures() {
        return figures(all());
    }

    private List<Figures> figures(Set<String> counted) {
        return source.figures(house.programmes.current().id(), counted);
    }

    private Set<String> all() {
        return house.facts.of(house.programmes.current().id()).stream()
                .map(fact -> "sessions/" + fact.record())
                .collect(Collectors.toSet());
    }

    private List<Row> rows(String table) {
        return figures().stream()
                .filter(one -> one.id().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Row row(String code, int value) {
        return new Row(code, List.of(value));
    }
}
