// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Comments;
import org.halqa.reporting.Comments.Comment;
import org.halqa.reporting.internal.store.CommentRows;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptCommentsTest {

    private static final Caller COORDINATION = Callers.coordination();
    private static final Caller SALMA = Callers.psychologist();

    private final TestStore store = TestStore.with(new ReportingSchema());
    private final CommentRows rows = new CommentRows(store.database("reporting"), store.vault());
    private final Comments comments = new KeptComments(
            new KeptComments.House(
                    TestDoorkeeper.allowing(Map.of("narratives.comment", Set.of(Role.COORDINATION, Role.PSYCHOLOGIST))),
                    new RecordedAccess(),
                    new RecordingDoor().finding("Fatima"),
                    new FixedProgrammes(),
                    new FixedClock()),
            rows);

    @AfterEach
    void close() {
        store.close();
    }

    private Outcome<Comment> say(Caller caller, String words, String key) {
        return comments.add(caller, "final-report", "", "analysis", "fr", words, key);
    }

    @Test
    void bothReadWhatEitherSaysAndOnlyItsAuthorRemovesIt() {
        say(COORDINATION, "Plus court ?", "0123456789abcdef");
        say(COORDINATION, "Plus court ?", "0123456789abcdef");
        say(SALMA, "Oui, demain.", "0123456789abcdeg");

        List<Comment> read = comments.of(SALMA, "final-report", "");
        assertThat(read).extracting(Comment::words).containsExactly("Plus court ?", "Oui, demain.");
        assertThat(read).extracting(Comment::role).containsExactly("COORDINATION", "PSYCHOLOGIST");
        assertThat(read).extracting(Comment::mine).containsExactly(false, true);
        assertThat(comments.of(SALMA, "restitution", "deck")).isEmpty();
        assertThat(comments.remove(SALMA, read.get(0).id())).isInstanceOf(Outcome.Refused.class);
        assertThat(comments.remove(COORDINATION, read.get(0).id())).isInstanceOf(Outcome.Done.class);
        assertThat(comments.of(SALMA, "final-report", "")).hasSize(1);
    }

    @Test
    void aNameEmptinessAndLengthAreRefused() {
        for (String words : List.of("Fatima le sait.", " ", "x".repeat(Comments.LONGEST + 1))) {
            assertThat(say(COORDINATION, words, "0123456789abcdef")).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(comments.of(COORDINATION, "final-report", "")).isEmpty();
    }

    /** Whoever comments would else ask name by name who is on a list. */
    @Test
    void aRefusalDoesNotSayWhatTheDoorKnows() {
        assertThat(say(COORDINATION, "Fatima le sait. Fatima !", "0123456789abcdef"))
                .isEqualTo(Outcome.refused("words", Message.of(ReportsPack.MODULE, "comment.somebody")));
    }

    @Test
    void nobodyElseReadsOrWrites() {
        Caller focalPoint = Callers.focalPoint("ALCS");
        assertThatThrownBy(() -> comments.of(focalPoint, "final-report", "")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> say(focalPoint, "x", "0123456789abcdef")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> comments.remove(focalPoint, "x")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void theDemoTakesThemAway() {
        say(COORDINATION, "Plus court ?", "0123456789abcdef");
        rows.removeAll(new FixedProgrammes().current().id());
        assertThat(comments.of(COORDINATION, "final-report", "")).isEmpty();
    }
}
