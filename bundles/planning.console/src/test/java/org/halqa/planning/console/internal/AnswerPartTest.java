// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Messages;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestTexts;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;

class AnswerPartTest {

    private final List<String> sent = new ArrayList<>();
    private boolean broken;

    /** One way, which keeps what it is asked to send. */
    private final Messages messages = new Messages() {
        @Override
        public List<Way> ways(Caller caller) {
            return List.of(new Way("mail", PlanningConsoleTexts.say("send.send")));
        }

        @Override
        public Outcome<String> send(Caller caller, String way, String address, String language, URI link) {
            return answer(way + " " + address + " " + language + " " + link.getPath());
        }

        @Override
        public Outcome<String> trial(Caller caller, String way, String address, String language) {
            return answer("trial " + address + " " + language);
        }

        private Outcome<String> answer(String what) {
            if (broken) {
                return Outcome.refused("address", PlanningConsoleTexts.say("fault.stale"));
            }
            sent.add(what);
            return new Outcome.Done<>("mail");
        }
    };

    private final FixedDays days = new FixedDays();
    private final ConsolePage page = new OnePart(new AnswerPart(
            days,
            new FixedCalendar(),
            new Sending(() -> messages),
            new TestTexts(),
            new Frame(
                    TestDoorkeeper.allowing(Map.of("planning.write", Set.of(Role.PSYCHOLOGIST))),
                    new FixedProgrammes(),
                    new FixedClock())));
    private final PageTester salma =
            new PageTester(new PlanningConsoleTexts(), new CalendarWords()).as(Callers.psychologist());

    /** The part as a page. */
    private record OnePart(Part part) implements ConsolePage {
        @Override
        public String id() {
            return "planning";
        }

        @Override
        public String module() {
            return PlanningConsoleTexts.MODULE;
        }

        @Override
        public String operation() {
            return "planning.write";
        }

        @Override
        public Optional<Entry> entry() {
            return Optional.empty();
        }

        @Override
        public View get(PageRequest request) {
            return part.get(request, request.rest());
        }

        @Override
        public View post(PageRequest request) {
            return part.post(request, request.rest());
        }
    }

    @Test
    void aLinkIsSentAndShownAgainForTheNextPerson() {
        String html = typed().post(page, "send").html();

        assertThat(sent).containsExactly("mail team@example.org ar /date/" + FixedDays.SECRET);
        assertThat(html)
                .contains("role=\"status\"", "/date/" + FixedDays.SECRET)
                .doesNotContain("team@example.org");
    }

    @Test
    void whatDidNotLeaveStaysTypedBesideTheWordsToCopy() {
        broken = true;
        PageTester.Shown answer = typed().post(page, "send");

        assertThat(((View.Page) answer.view()).status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("value=\"team@example.org\"", "fault-address", "<option value=\"ar\" selected>", "<textarea");
    }

    @Test
    void aTrialNeedsNoLink() {
        assertThat(salma.get(page, "").html()).contains("/planning/answers/trial");
        salma.in("ar").with("way", "mail").with("address", "team@example.org").post(page, "trial");
        assertThat(sent).containsExactly("trial team@example.org ar");
    }

    private PageTester typed() {
        return salma.with("secret", FixedDays.SECRET)
                .with("way", "mail")
                .with("address", "team@example.org")
                .with("tongue", "ar");
    }
}
