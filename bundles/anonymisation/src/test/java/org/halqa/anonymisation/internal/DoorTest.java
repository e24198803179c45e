// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halqa.anonymisation.internal.TestDoor.AUTHOR;
import static org.halqa.anonymisation.internal.TestDoor.READER;
import static org.halqa.anonymisation.internal.TestDoor.SAFE;
import static org.halqa.anonymisation.internal.TestDoor.faults;
import static org.halqa.anonymisation.internal.TestDoor.ok;

import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.ReviewDesk.Waiting;
import org.halqa.anonymisation.Submission;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoorTest {

    private static final TestDoor house = new TestDoor();

    @AfterEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void marksWhatWasFoundAndProposesWordsForIt() {
        String id = house.submit("Awa est fatiguée.", "La seule sage-femme aussi.");
        Review review = house.desk.open(AUTHOR, id).orElseThrow();
        assertThat(review.drafts().get(0).original().text()).isEqualTo("Awa est fatiguée.");
        assertThat(review.drafts().get(0).wouldLeave()).isEqualTo("[personne] est fatiguée.");
        assertThat(review.drafts().get(0).findings().get(0).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(review.drafts().get(1).findings().get(0).decision()).isEqualTo(Decision.OPEN);
        assertThat(review.ready()).isFalse();
        assertThat(house.desk.waiting(AUTHOR)).extracting(Waiting::openFindings).containsExactly(1);
        assertThat(house.door.standing(AUTHOR, "session-1").orElseThrow().openFindings())
                .isEqualTo(1);
    }

    @Test
    void nothingGoesOnWhileAFindingIsOpenOrAQuestionUnanswered() {
        String id = house.submit("", "La seule sage-femme aussi.");
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.open");
        Review decided = ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "une collègue", ""));
        assertThat(decided.drafts().get(1).wouldLeave()).isEqualTo("une collègue aussi.");
        assertThat(faults(house.desk.reviewed(AUTHOR, id, decided.version(), Set.of(Question.MANAGER))))
                .containsExactly("fault.questions");
        assertThat(ok(house.desk.reviewed(AUTHOR, id, decided.version(), SAFE)).state())
                .isEqualTo(State.REVIEWED);
    }

    @Test
    void newWordsAreSearchedAgain() {
        String id = house.submit("", "La seule sage-femme aussi.");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "Awa", "")))
                .containsExactly("fault.words");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "A\u200Bwa", "")))
                .containsExactly("fault.words");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", " ")))
                .containsExactly("fault.reason");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 1, Decision.ACCEPTED, "", "")))
                .containsExactly("fault.needs-words");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 7, Decision.OPEN, "", "")))
                .containsExactly("fault.no-finding");
        assertThat(ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "", ""))
                        .drafts()
                        .get(1)
                        .wouldLeave())
                .isEqualTo("aussi.");
    }

    @Test
    void wordsThatNameSomebodyTogetherWithTheirNeighboursAreRefused() {
        String id = house.submit("ala seule sage-femmea dort.", "");
        assertThat(faults(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "w", "")))
                .containsExactly("fault.words-around");
    }

    @Test
    void keepingAQuotationWakesTheNameInIt() {
        String id = house.submit("Elle dit « Je pleure avec Awa » souvent.", "");
        Review review = house.desk.open(AUTHOR, id).orElseThrow();
        assertThat(review.drafts().get(0).findings()).hasSize(1);
        Review kept = ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "mots de la séance"));
        assertThat(kept.drafts().get(0).findings()).hasSize(2);
        assertThat(kept.drafts().get(0).wouldLeave()).isEqualTo("Elle dit « Je pleure avec [personne] » souvent.");
    }

    @Test
    void theSecondReaderSeesWhatWouldLeaveAndNothingElse() {
        String id = house.submit("Awa est fatiguée.", "La seule sage-femme aussi.");
        assertThat(house.desk.open(READER, id)).isEmpty();
        ok(house.desk.decide(AUTHOR, id, 1, 2, Decision.KEPT, "", "elles sont douze"));
        house.reviewed(id);
        Review seen = house.desk.open(READER, id).orElseThrow();
        assertThat(seen.toString()).doesNotContain("Awa").contains("[personne] est fatiguée.", "elles sont douze");
        assertThat(seen.drafts().get(0).findings().get(0).finding().end()).isEqualTo("[personne]".length());
        assertThat(house.desk.waiting(READER)).hasSize(1);
        assertThat(house.access.operations()).contains("door.read");
    }

    @Test
    void onlyASecondReaderWhoIsNotTooCloseConfirms() {
        String id = house.submit("Tout va bien.", "");
        int version = house.reviewed(id).version();
        Caller both = new Caller(AUTHOR.account(), Set.of(Role.PSYCHOLOGIST, Role.READER), Set.of(), Set.of());
        Caller manager = new Caller("boss", Set.of(Role.READER, Role.LINE_MANAGER), Set.of(), Set.of());
        Caller close = new Caller("test-too-close", Set.of(Role.READER), Set.of(), Set.of());
        assertThat(faults(house.desk.confirm(both, id, version, SAFE))).containsExactly("fault.stage");
        for (Caller each : List.of(manager, close)) {
            assertThat(house.desk.open(each, id)).isEmpty();
            assertThat(house.desk.waiting(each)).isEmpty();
            assertThatThrownBy(() -> house.desk.confirm(each, id, version, SAFE))
                    .isInstanceOf(NotForThisRole.class);
        }
        assertThatThrownBy(() -> house.desk.confirm(AUTHOR, id, version, SAFE)).isInstanceOf(NotForThisRole.class);
        assertThat(ok(house.desk.confirm(READER, id, version, SAFE)).state()).isEqualTo(State.RELEASED);
    }

    @Test
    void whatLeavesIsStampedHashedAndWithoutItsDraft() {
        String id = house.submit("Awa\u202E est\r\nfatiguée \\n.", "");
        Review out = house.released(id);
        assertThat(out.hash()).matches("[0-9a-f]{64}");
        List<Released> released = house.releases.all(Callers.coordination(), "session-report");
        assertThat(released).hasSize(1);
        Released.Content content = released.get(0).content();
        assertThat(content.passages()).containsOnlyKeys("needs");
        assertThat(content.passages().get("needs").text()).isEqualTo("[personne] est\nfatiguée \\n.");
        assertThat(content.codes()).containsEntry("themes", List.of("T1", "T3"));
        assertThat(content.hash()).isEqualTo(out.hash());
        assertThat(content.id()).isNotEqualTo(id).isNotEqualTo("session-1");
        assertThat(house.releases.find(Callers.coordination(), content.id())).isPresent();
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().toString()).doesNotContain("Awa");
    }

    @Test
    void aReleasedDocumentThatSomebodyTouchedShutsTheDoor() {
        house.released(house.submit("Tout va bien.", ""));
        house.store.database("anonymisation").inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("update released_part set content = content || 'code x Y'");
            }
        });
        assertThatThrownBy(() -> house.releases.all(Callers.coordination(), "session-report"))
                .isInstanceOf(DoorClosed.class);
    }

    @Test
    void aMissingDetectorShutsTheDoorAndKeepsWhatWasHandedIn() {
        house.released(house.submit("Tout va bien.", ""));
        var role = house.detectors.remove(2);
        String id = ok(house.door.submit(AUTHOR, other("La seule sage-femme dort.")));
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().obstacles())
                .extracting(each -> each.key())
                .contains("obstacle.missing");
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).contains("obstacle.missing");
        assertThatThrownBy(() -> house.releases.all(Callers.coordination(), "session-report"))
                .isInstanceOf(DoorClosed.class);
        house.detectors.add(role);
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().drafts().get(0).findings())
                .hasSize(1);
        assertThat(faults(house.desk.reviewed(AUTHOR, id, 1, SAFE))).containsExactly("obstacle.open");
        assertThat(house.releases.all(Callers.coordination(), "session-report")).hasSize(1);
    }

    @Test
    void aDocumentIsSearchedOnceMoreBeforeItLeaves() {
        String id = house.submit("Bintou dort.", "");
        int version = house.reviewed(id).version();
        house.detectors.add(new WordDetector(
                "late",
                "bintou",
                org.halqa.anonymisation.Finding.Kind.PERSON,
                org.halqa.anonymisation.Finding.Treatment.REVIEW));
        assertThat(faults(house.desk.confirm(READER, id, version, SAFE))).containsExactly("obstacle.open");
        ok(house.desk.sendBack(READER, id, version, "Qui est-ce ?"));
        Review back = house.desk.open(AUTHOR, id).orElseThrow();
        assertThat(back.remark()).isEqualTo("Qui est-ce ?");
        assertThat(back.state()).isEqualTo(State.DETECTED);
        assertThat(back.drafts().get(0).findings()).hasSize(1);
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() {
        String id = house.submit("Awa est fatiguée.", "");
        ok(house.desk.decide(AUTHOR, id, 1, 1, Decision.REWORDED, "Une personne", ""));
        Outcome<Review> late = house.desk.decide(AUTHOR, id, 1, 1, Decision.KEPT, "", "prénom d’emprunt");
        assertThat(late).isInstanceOf(Outcome.Stale.class);
        assertThat(house.desk.open(AUTHOR, id).orElseThrow().drafts().get(0).wouldLeave())
                .isEqualTo("Une personne est fatiguée.");
    }

    @Test
    void aRecallKeepsItsReasonAndLetsACorrectionIn() {
        String id = house.submit("Tout va bien.", "");
        Review out = house.released(id);
        assertThat(faults(house.door.submit(AUTHOR, TestDoor.submission("Encore", ""))))
                .containsExactly("fault.standing");
        Caller coordination = Callers.coordination();
        assertThat(faults(house.desk.recall(coordination, id, out.version(), "")))
                .containsExactly("fault.recall-reason");
        assertThat(faults(house.desk.recall(coordination, id, out.version(), "Awa y est nommée.")))
                .containsExactly("fault.recall-reason-names");
        Released left = house.releases.all(coordination, "session-report").get(0);
        String programme = left.content().programme();
        Set<String> held = Set.of(left.content().id(), "of-nobody");
        assertThat(house.releases.standing(programme, "session-report", held))
                .containsExactly(left.content().id());
        assertThat(house.releases.standing(programme, "session-report", Set.of()))
                .as("what nobody holds is not listed")
                .isEmpty();
        assertThat(house.releases.standing(programme, "stress-factor", held)).isEmpty();
        assertThat(house.releases.standing("another", "session-report", held)).isEmpty();
        Review back = ok(house.desk.recall(coordination, id, out.version(), "Un détail de trop."));
        assertThat(house.releases.standing(programme, "session-report", held)).isEmpty();
        assertThat(back.state()).isEqualTo(State.RECALLED);
        assertThat(back.remark()).isEqualTo("Un détail de trop.");
        assertThat(house.releases.all(coordination, "session-report")).isEmpty();
        assertThat(house.door.standing(AUTHOR, "session-1").orElseThrow().state())
                .isEqualTo(State.RECALLED);
        assertThat(house.submit("Tout va mieux.", "")).isNotEqualTo(id);
    }

    @Test
    void theAuthorMayTakeItBackBeforeItLeaves() {
        String id = house.submit("Awa dort.", "");
        ok(house.desk.withdraw(AUTHOR, id, 1));
        assertThat(house.door.standing(AUTHOR, "session-1").orElseThrow().state())
                .isEqualTo(State.WITHDRAWN);
        assertThat(house.desk.waiting(AUTHOR)).isEmpty();
        assertThat(house.submit("Une personne dort.", "")).isNotEqualTo(id);
    }

    @Test
    void anotherPsychologistSeesNothing() {
        String id = house.submit("Awa dort.", "");
        assertThat(house.desk.open(Callers.otherPsychologist(), id)).isEmpty();
        assertThat(house.desk.waiting(Callers.otherPsychologist())).isEmpty();
        assertThatThrownBy(() -> house.door.submit(Callers.otherPsychologist(), TestDoor.submission("", "")))
                .isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> house.desk.open(Callers.admin(), id)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void aCodeThatIsASentenceIsAFaultOfTheArea() {
        Submission good = TestDoor.submission("", "");
        Submission bad = new Submission(
                good.kind(),
                good.source(),
                good.programme(),
                good.author(),
                Map.of("zone", List.of("la zone de Samira")),
                good.passages(),
                List.of(),
                "");
        assertThatThrownBy(() -> house.door.submit(AUTHOR, bad))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Samira");
    }

    @Test
    void noWordOfADraftLiesInTheTables() {
        house.submit("Awa est fatiguée.", "La seule sage-femme aussi.");
        String all = house.store.database("anonymisation").inTransaction(connection -> {
            StringBuilder rows = new StringBuilder();
            for (String table : List.of("review", "review_part", "review_trace")) {
                try (Statement statement = connection.createStatement();
                        var row = statement.executeQuery("select * from " + table)) {
                    while (row.next()) {
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            rows.append(row.getString(column)).append('|');
                        }
                    }
                }
            }
            return rows.toString();
        });
        assertThat(all).contains("PERSON").doesNotContainIgnoringCase("awa est").doesNotContain("sage-femme");
    }

    private static Submission other(String needs) {
        Submission good = TestDoor.submission(needs, "");
        return new Submission(
                good.kind(),
                "session-2",
                good.programme(),
                good.author(),
                good.codes(),
                good.passages(),
                good.facilitated(),
                "");
    }
}
