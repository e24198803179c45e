// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Messages;
import org.halqa.planning.spi.MessageChannel;
import org.halqa.testkit.Callers;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestTexts;
import org.junit.jupiter.api.Test;

class NeutralMessagesTest {

    private static final URI LINK = URI.create("https://halqa.example/date/x");

    private final List<String> sent = new ArrayList<>();
    private final RecordedAccess access = new RecordedAccess();
    private boolean broken;

    /** A channel that keeps what it carries, or fails quoting the address as mail servers do. */
    private final class Kept implements MessageChannel {
        @Override
        public String id() {
            return "pigeon";
        }

        @Override
        public Message name() {
            return Message.of("test", "pigeon");
        }

        @Override
        public boolean accepts(String address) {
            return address.equals("loft 7");
        }

        @Override
        public void send(String address, Letter letter) throws IOException {
            if (broken) {
                throw new IOException("no " + address);
            }
            sent.add(address + " " + letter.language() + " " + letter.text());
        }
    }

    private Messages messages(MessageChannel... channels) {
        return new NeutralMessages(
                TestDoorkeeper.allowing(Map.of("planning.write", Set.of(Role.PSYCHOLOGIST))),
                access,
                new TestTexts(),
                () -> List.of(channels));
    }

    @Test
    void aLinkTravelsAndOnlyThatItDidIsRecorded() {
        Outcome<String> outcome = messages(new Kept()).send(Callers.psychologist(), "pigeon", " loft 7 ", "ar", LINK);

        assertThat(outcome).isEqualTo(new Outcome.Done<>("pigeon"));
        assertThat(sent).singleElement().asString().startsWith("loft 7 ar ").contains(LINK.toString());
        assertThat(access.entries()).singleElement().satisfies(entry -> assertThat(entry.subject())
                .isEqualTo("message/pigeon"));
    }

    @Test
    void aTrialHoldsNoLink() {
        messages(new Kept()).trial(Callers.psychologist(), "pigeon", "loft 7", "fr");

        assertThat(sent).singleElement().asString().doesNotContain("http");
    }

    @Test
    void whatDoesNotLeaveIsAnsweredCalmlyAndNotRecorded() {
        broken = true;
        Messages messages = messages(new Kept());

        assertThat(fault(messages.send(Callers.psychologist(), "pigeon", "loft 7", "fr", LINK)))
                .isEqualTo("/fault.sent");
        assertThat(fault(messages.send(Callers.psychologist(), "pigeon", "roof", "fr", LINK)))
                .isEqualTo("address/fault.address");
        assertThat(fault(messages.send(Callers.psychologist(), "raven", "loft 7", "fr", LINK)))
                .isEqualTo("way/message.way");
        assertThat(access.entries()).isEmpty();
    }

    @Test
    void thereIsNoWayUntilOneIsConfiguredAndOnlyForWhoeverPlans() {
        assertThat(messages().ways(Callers.psychologist())).isEmpty();
        assertThat(messages(new Kept(), new Kept()).ways(Callers.psychologist()))
                .extracting(Messages.Way::id)
                .containsExactly("pigeon");
        assertThatThrownBy(() -> messages(new Kept()).send(Callers.coordination(), "pigeon", "loft 7", "fr", LINK))
                .isInstanceOf(NotForThisRole.class);
        assertThat(sent).isEmpty();
    }

    private static String fault(Outcome<String> outcome) {
        Outcome.Fault fault = ((Outcome.Refused<String>) outcome).faults().get(0);
        return fault.field() + "/" + fault.reason().key();
    }
}
