// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions.Alert;
import org.halqa.sessions.internal.Records;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordRulesTest {

    private static final Records FINE = Records.fine();

    private final FixedProgrammes programmes = new FixedProgrammes();
    private final RecordRules rules = new RecordRules(new FixedClock(), programmes);

    @Test
    void aFineRecordHasNoFault() {
        assertThat(faults(FINE)).isEmpty();
    }

    static Stream<Arguments> oneFaultEach() {
        return Stream.of(
                Arguments.of(FINE.type("DEBRIEF"), "type", "fault.type"),
                Arguments.of(FINE.type(""), "type", "fault.type"),
                Arguments.of(FINE.audience("TOUS"), "audience", "fault.audience"),
                Arguments.of(FINE.in("CASA"), "zone", "fault.zone"),
                Arguments.of(FINE.about(), "themes", "fault.themes"),
                Arguments.of(FINE.about("T1", "T77"), "themes", "fault.themes.unknown"),
                Arguments.of(FINE.with("MSF"), "organisations", "fault.organisations"),
                Arguments.of(FINE.lasting(14), "minutes", "fault.minutes"),
                Arguments.of(FINE.lasting(481), "minutes", "fault.minutes"),
                Arguments.of(FINE.lasting(Integer.MIN_VALUE), "minutes", "fault.minutes"),
                Arguments.of(FINE.on(LocalDate.of(2026, 11, 24)), "date", "fault.date.future"),
                Arguments.of(FINE.on(LocalDate.of(2026, 3, 31)), "outsideReason", "fault.date.outside"),
                Arguments.of(FINE.on(LocalDate.of(1926, 11, 18)).because("x"), "date", "fault.date.far"),
                Arguments.of(
                        FINE.on(LocalDate.of(2026, 11, 23)).at(LocalTime.of(10, 1)), "start", "fault.start.future"),
                Arguments.of(FINE.headcount(Map.of("TS", 31)), "headcount.TS", "fault.headcount"),
                Arguments.of(FINE.headcount(Map.of("TS", -1)), "headcount.TS", "fault.headcount"),
                Arguments.of(FINE.headcount(Map.of("CHEF", 1)), "headcount", "fault.headcount.unknown"),
                Arguments.of(FINE.headcount(Map.of("TS", 8, "N1", 1)), "headcount.N1", "fault.headcount.manager"),
                Arguments.of(FINE.needs("a".repeat(4001)), "needs", "fault.words"),
                Arguments.of(
                        FINE.on(LocalDate.of(2026, 3, 31)).because("a".repeat(501)), "outsideReason", "fault.words"));
    }

    @ParameterizedTest
    @MethodSource("oneFaultEach")
    void eachFaultIsNamedAtItsField(Records records, String field, String key) {
        assertThat(faults(records)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.reason().key()).isEqualTo(key);
        });
    }

    @Test
    void theEdgesAreFine() {
        assertThat(faults(FINE.lasting(15))).isEmpty();
        assertThat(faults(FINE.lasting(480))).isEmpty();
        assertThat(faults(FINE.on(LocalDate.of(2026, 4, 1)))).isEmpty();
        assertThat(faults(FINE.on(LocalDate.of(2026, 11, 23)).at(LocalTime.of(10, 0))))
                .isEmpty();
        assertThat(faults(FINE.on(LocalDate.of(2026, 3, 31)).because("Reportée par la neige")))
                .isEmpty();
        assertThat(faults(FINE.headcount(Map.of("TS", 30)))).isEmpty();
        assertThat(faults(FINE.needs("a".repeat(4000)))).isEmpty();
        assertThat(faults(FINE.needs(""))).isEmpty();
        assertThat(faults(FINE.headcount(Map.of()))).isEmpty();
    }

    @Test
    void lineManagersComeToTheFeedbackWorkshop() {
        assertThat(faults(FINE.type("RESTITUTION").headcount(Map.of("N1", 12)))).isEmpty();
    }

    @Test
    void whoeverFacilitatesComesFromOutside() {
        Caller own = new Caller("p", Set.of(Role.PSYCHOLOGIST), Set.of("MS2"), Set.of());
        assertThat(rules.check(own, FINE.record(), null, programmes.current()))
                .extracting(fault -> fault.reason().key())
                .containsExactly("fault.organisations.own");
    }

    @Test
    void aRetiredCodeStaysWhereItWasAndIsNotChosenAgain() {
        programmes.retire(Vocabulary.THEME, "T3");
        programmes.retire(Vocabulary.SESSION_TYPE, "GDP");
        assertThat(faults(FINE)).extracting(Fault::field).containsExactly("type", "themes");
        SessionRecord before = FINE.record();
        assertThat(rules.check(Callers.psychologist(), before, before, programmes.current()))
                .isEmpty();
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        assertThat(faults(FINE.type("").in("").lasting(0).about()))
                .extracting(Fault::field)
                .containsExactly("type", "zone", "themes", "minutes");
    }

    @Test
    void theSizeOfAGroupIsOnlyAdvice() {
        assertThat(advice(FINE)).isEmpty();
        assertThat(advice(FINE.headcount(Map.of("TS", 5))))
                .extracting(Alert::guard)
                .containsExactly("SIZE");
        assertThat(advice(FINE.headcount(Map.of("TS", 13))))
                .extracting(Alert::guard)
                .containsExactly("SIZE");
        assertThat(advice(FINE.headcount(Map.of()))).extracting(Alert::guard).containsExactly("COUNT");
        assertThat(advice(FINE.headcount(Map.of()))).noneMatch(Alert::refuses);
    }

    private List<Alert> advice(Records records) {
        return GroupAdvice.on(records.record(), programmes.current());
    }

    private List<Fault> faults(Records records) {
        return rules.check(Callers.psychologist(), records.record(), null, programmes.current());
    }
}
