// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Refused;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions.Alert;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalHalfTest {

    private static final Caller ME = Callers.psychologist();
    private static final InternalHalf NOTED = new InternalHalf(
            "HEAVY",
            List.of("T1.DEUIL", "T1.MINEURS"),
            List.of("RESPIR", "TOUR"),
            "difficulté-secrète",
            "ressource-secrète",
            "ملاحظة بين ثقافية سرية",
            "suite-secrète");

    private final SessionsHouse house = new SessionsHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private Stored log(SessionRecord record) {
        return ((Done<Stored>) house.sessions.log(ME, record, "form-0123456789abcdef")).value();
    }

    @Test
    void comesBackAsItWasNoted() {
        Stored stored = log(Records.fine().with(NOTED));
        assertThat(stored.record().internal()).isEqualTo(NOTED);
        assertThat(house.sessions.find(ME, stored.id()).orElseThrow().record().internal())
                .isEqualTo(NOTED);
        assertThat(house.sessions.mine(ME).get(0).record().internal()).isEqualTo(NOTED);
    }

    @Test
    void theLongestTextsFitInAnyScript() {
        String longest = "漢".repeat(1500);
        InternalHalf full =
                new InternalHalf("TENSE", List.of("T1.DEUIL"), List.of("RESPIR"), longest, longest, longest, longest);
        assertThat(log(Records.fine().with(full)).record().internal()).isEqualTo(full);
        InternalHalf tooLong = new InternalHalf("", List.of(), List.of(), longest + "漢", "", "", "");
        assertThat(house.sessions.check(ME, Records.fine().with(tooLong)))
                .extracting(Outcome.Fault::field)
                .containsExactly("difficulties");
    }

    @Test
    void nothingOfItIsHandedIn() {
        house.sessions.submit(
                ME, log(Records.fine().about("T1", "T1.DEUIL").with(NOTED)).id());
        Submission handedIn = house.recording.submissions().get(0);
        assertThat(handedIn.toString() + handedIn.passages() + handedIn.codes())
                .doesNotContain("secrète", "سرية", "HEAVY", "DEUIL", "MINEURS", "RESPIR", "TOUR");
        assertThat(handedIn.codes()).containsEntry("themes", List.of("T1"));
    }

    @Test
    void aGroupThatKeepsItsSilenceSaysNothingOutside() {
        Stored stored = log(Records.fine().silent());
        assertThat(stored.record().needs()).isEqualTo(Records.fine().needs());
        house.sessions.submit(ME, stored.id());
        assertThat(house.recording.submissions().get(0).passages())
                .allSatisfy(passage -> assertThat(passage.text()).isEmpty());
    }

    @Test
    void codesThatNobodyKnowsAreRefused() {
        InternalHalf odd = new InternalHalf("STORMY", List.of("T1.NONE"), List.of("NONE"), "", "", "", "");
        Outcome<Stored> refused = house.sessions.log(ME, Records.fine().with(odd), "form-0123456789abcdef");
        assertThat(((Refused<Stored>) refused).faults())
                .extracting(Outcome.Fault::field)
                .containsExactlyInAnyOrder("climate", "details", "tools");
    }

    @ParameterizedTest
    @CsvSource({"true,true,true,", "true,false,true,VOLUNTARY", "true,true,false,EXTERNAL", "false,true,true,FRAME"})
    void aWordIsSaidOfAFrameThatIsNotWhole(boolean set, boolean voluntary, boolean external, String advice) {
        SessionRecord fine = Records.fine().record();
        SessionRecord record = new SessionRecord(
                fine.type(),
                fine.mode(),
                fine.date(),
                fine.start(),
                fine.timeZone(),
                fine.minutes(),
                fine.zone(),
                fine.audience(),
                fine.languages(),
                fine.headcount(),
                fine.organisations(),
                fine.themes(),
                new SessionRecord.Frame(set, voluntary, external),
                false,
                fine.language(),
                fine.needs(),
                fine.trends(),
                "",
                false,
                InternalHalf.EMPTY);
        assertThat(house.sessions.alerts(ME, record))
                .extracting(Alert::guard)
                .isEqualTo(advice == null ? List.of() : List.of(advice));
        assertThat(house.sessions.check(ME, record)).isEmpty();
    }
}
