// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.VetoLinks.Link;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VetoDeskTest {

    private static final Caller NADIA = TestRoom.NADIA;

    private final TestRoom room = new TestRoom();
    private final VetoDesk desk = room.vetoes;
    private final Kept amina = room.add(TestRoom.person("Amina Berrada", "MS2", ""));

    @AfterEach
    void close() {
        room.close();
    }

    private Link link() {
        if (desk.give(NADIA, amina.id()) instanceof Outcome.Done<Link> done) {
            return done.value();
        }
        throw new AssertionError("no link");
    }

    private List<String> said() {
        return room.wishes.of("test-programme").getOrDefault(amina.id(), List.of());
    }

    @Test
    void whatIsSaidIsKeptAndTheOldestGivesWay() {
        String token = link().token();
        List.of("Un", "Deux", "Trois", "Quatre", " Cinq\n Cinq ", "Un", "Six").forEach(name -> desk.say(token, name));

        assertThat(said()).containsExactly("Trois", "Quatre", "Cinq Cinq", "Un", "Six");
        assertThat(desk.takeBack(token)).isEqualTo(new Outcome.Done<>(true));
        assertThat(said()).isEmpty();
        assertThat(desk.takeBack(token)).as("the same when there was nothing").isEqualTo(new Outcome.Done<>(true));
    }

    @Test
    void theAnswerDoesNotTellWhetherTheNameIsKnown() {
        String token = link().token();

        assertThat(desk.say(token, "Amina Berrada")).isEqualTo(desk.say(token, "Personne Du Tout"));
    }

    @Test
    void aTokenThatIsTypedHoldsAsWell() {
        String token = link().token();
        String typed =
                token.toLowerCase(java.util.Locale.ROOT).replace('1', 'l').replace('0', 'o');

        assertThat(desk.holds(typed.substring(0, 13) + " - " + typed.substring(13)))
                .isTrue();
        assertThat(desk.holds("")).isFalse();
        assertThat(token).matches("[0-9A-HJKMNP-TV-Z]{26}");
    }

    @Test
    void aLinkEndsAndIsTakenBackAndReplaced() {
        Link first = link();
        assertThat(desk.until(NADIA, amina.id())).contains(first.until());
        Link second = link();
        assertThat(desk.holds(first.token())).as("only the newest").isFalse();

        room.clock.set(room.clock.now().plusDays(14));
        assertThat(desk.holds(second.token())).isTrue();
        room.clock.set(room.clock.now().plusDays(1));
        assertThat(desk.holds(second.token())).isFalse();
        assertThat(desk.say(second.token(), "Quelqu’un")).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.until(NADIA, amina.id())).isEmpty();

        Link third = link();
        desk.takeBack(NADIA, amina.id());
        assertThat(desk.holds(third.token())).isFalse();
    }

    @Test
    void aFocalPointMakesLinksForHerOwnPeopleOnly() {
        Caller other = Callers.focalPoint("ALCS");
        Link link = link();

        assertThat(desk.give(other, amina.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.takeBack(other, amina.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.until(other, amina.id())).isEmpty();
        assertThat(desk.holds(link.token())).isTrue();
    }

    @Test
    void nothingTellsTheFocalPointThatALinkWasUsed() {
        Link link = link();
        int lines = room.access.entries().size();
        Kept before = room.rosters.find(NADIA, amina.id()).orElseThrow();

        desk.say(link.token(), "Karim Fassi");

        assertThat(room.access.entries()).hasSize(lines);
        assertThat(room.rosters.find(NADIA, amina.id())).contains(before);
        assertThat(desk.until(NADIA, amina.id())).contains(link.until());
        assertThat(desk.holds(link.token())).isTrue();
    }

    @Test
    void aNameIsNeededAndShort() {
        String token = link().token();

        assertThat(desk.say(token, " \t")).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.say(token, "n".repeat(121))).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.say(token, "ش".repeat(120))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoLeavesTakesTheLinkAlong() {
        Link link = link();
        room.rosters.remove(NADIA, amina.id());

        assertThat(desk.holds(link.token())).isFalse();
    }
}
