// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.planning.agenda.Stage;
import org.halqa.sheets.SheetReader;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestTexts;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningPageTest {

    private static final String ID = FixedCalendar.ID;

    private final FixedCalendar calendar = new FixedCalendar();
    private final FixedDays days = new FixedDays();
    private final FixedScheme scheme = new FixedScheme();
    private final TestDoorkeeper doorkeeper = TestDoorkeeper.allowing(Map.of(
            "planning.read", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION, Role.FOCAL_POINT),
            "planning.write", Set.of(Role.PSYCHOLOGIST),
            "planning.hand", Set.of(Role.PSYCHOLOGIST, Role.FOCAL_POINT),
            "planning.answer", Set.of(Role.FOCAL_POINT),
            "budget.read", Set.of(Role.PSYCHOLOGIST, Role.COORDINATION),
            "budget.book", Set.of(Role.PSYCHOLOGIST),
            "budget.allot", Set.of(Role.COORDINATION)));
    private final ConsolePage page = new PlanningPage(
            calendar,
            calendar,
            days,
            days,
            days,
            days,
            scheme,
            doorkeeper,
            new FixedProgrammes(),
            new FixedClock(),
            new TestTexts());
    private final PageTester salma =
            new PageTester(new PlanningConsoleTexts(), new CalendarWords()).as(Callers.psychologist());
    private final PageTester coordination = salma.as(Callers.coordination());
    private final PageTester focal = salma.as(Callers.focalPoint("MS2"));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "en"})
    void everyPageSpeaksEveryLanguage(String language) {
        PageTester reader = salma.in(language);
        for (String rest : new String[] {
            "",
            "month",
            "list",
            "map",
            "proposal",
            "one/" + ID,
            "one/held-1",
            "one/moved-1",
            "place",
            "groups",
            "groups/new",
            "groups/group-1",
            "budget",
            "limits",
            "answers",
            "feeds"
        }) {
            assertThat(reader.get(page, rest).html()).as(rest).contains("<h1>");
        }
        assertThat(coordination.in(language).get(page, "budget").html()).contains("name=\"share.SESSION\"");
    }

    @Test
    void theBoardShowsZonesByWeekAndWhoeverWritesMayDrag() {
        String board = salma.with("from", "2026-11-30").get(page, "").html();

        assertThat(board).contains("data-zone=\"FM\" data-week=\"2026-11-30\"", "data-one=\"" + ID + "\"", "u-plan");
        assertThat(focal.get(page, "").html()).doesNotContain("draggable", "proposal/ask", "u-plan");
    }

    @Test
    void theBoardOpensWhereSomethingComesWhenTheNextWeeksHoldNothing() {
        calendar.appointments = List.of(
                FixedCalendar.appointment("later", "2027-02-16", Stage.PROPOSED),
                FixedCalendar.appointment("sooner", "2027-02-09", Stage.PROPOSED));

        assertThat(salma.get(page, "").html())
                .contains("data-one=\"sooner\"", "data-one=\"later\"", "data-week=\"2027-02-01\"")
                .doesNotContain("data-week=\"2027-01-25\"");
        assertThat(salma.with("from", "2026-12-01").get(page, "").html())
                .contains("data-week=\"2026-11-30\"")
                .doesNotContain("data-one=\"sooner\"");
    }

    @Test
    void anEmptyCalendarLeadsToItsFirstStep() {
        calendar.empty = true;

        assertThat(salma.get(page, "").html()).contains("/planning/groups/usual", "disabled");
    }

    @Test
    void aProposalIsAcceptedWholeOrLineByLine() {
        assertThat(salma.get(page, "proposal").html()).contains("value=\"line-1\" checked", "1 sur 2");
        assertThat(salma.post(page, "proposal/ask").view()).isInstanceOf(View.Redirect.class);
        salma.with("line", "line-1").post(page, "proposal/accept");
        salma.with("line", "line-1").with("all", "yes").post(page, "proposal/accept");
        salma.with("day", "2026-12-01")
                .with("zone", "FM")
                .with("cause", "JOURNEY")
                .post(page, "proposal/repair");
        assertThat(calendar.asked).containsExactly("propose", "accept 1", "accept 3", "repair 2026-12-01 FM JOURNEY");
        calendar.refuses = true;
        assertThat(((View.Page) salma.post(page, "proposal/ask").view()).status())
                .isEqualTo(422);
    }

    @Test
    void anAppointmentMovesWhereTheRulesAllowIt() {
        String one = salma.with("week", "2026-12-08").get(page, "one/" + ID).html();

        assertThat(one).contains("value=\"2026-12-08 AM\"", "value=\"2026-12-11 PM\" disabled", "MS2");
        PageTester moving =
                salma.with("when", "2026-12-08 AM").with("cause", "ROOM").with("version", "1");
        assertThat(moving.post(page, "one/" + ID + "/move").view()).isInstanceOf(View.Redirect.class);
        assertThat(calendar.asked).containsExactly("move 2026-12-08 ROOM");
        assertThat(salma.with("when", "soon").post(page, "one/" + ID + "/move").html())
                .contains("fault-when");
    }

    @Test
    void anOldVersionIsNeverConfirmedUnseen() {
        assertThat(((View.Page) salma.with("version", "0")
                                .post(page, "one/" + ID + "/confirm")
                                .view())
                        .status())
                .isEqualTo(412);
        assertThat(salma.with("version", "1")
                        .post(page, "one/" + ID + "/confirm")
                        .view())
                .isInstanceOf(View.Redirect.class);
    }

    @Test
    void whatWasTypedIntoAGroupStays() {
        PageTester typed = salma.with("zone", "OR").with("minutes", "90").with("allowed", "MONDAY-AM", "NONSENSE");

        typed.post(page, "groups/new");
        assertThat(calendar.asked).containsExactly("keep OR 90 1");
        calendar.refuses = true;
        assertThat(typed.post(page, "groups/new").html()).contains("value=\"90\"", "value=\"OR\" selected");
    }

    @Test
    void daysAreBookedInQuarters() {
        PageTester typed =
                salma.with("activity", "REPORTING").with("day", "2026-11-20").with("state", "consumed");

        typed.with("days", "0,75").post(page, "budget/book");
        coordination.with("share.SESSION", "10.5").with("version", "1").post(page, "budget/allot");
        assertThat(days.asked).containsExactly("book REPORTING 3 true", "allot 42");
        assertThat(typed.with("days", "0,3").post(page, "budget/book").html()).contains("fault-quarters", "0,3");
    }

    @Test
    void limitsAreKeptAndBadOnesNamed() {
        salma.with("base", "FM").with("languages", "FR", "AR").post(page, "limits/self");
        salma.with("subject", "ZONE/FM")
                .with("from", "2026-12-03")
                .with("slot", "PM")
                .post(page, "limits/close");
        salma.withFile("file", new Upload("a.ics", "text/calendar", new byte[7]))
                .post(page, "limits/busy");
        salma.with("id", "feast-2")
                .with("day", "2026-12-03")
                .with("decided", "yes")
                .post(page, "limits/feast");
        salma.with("journey.RSK.FM", "3").post(page, "limits/journeys");
        assertThat(days.asked)
                .containsExactly(
                        "self FM [FR, AR]", "close ZONE FM PM", "busy 7", "feast Lune true", "journeys [3, 2]");
        assertThat(salma.with("from", "hier").post(page, "limits/close").html()).contains("fault-from");
    }

    @Test
    void aLinkIsShownOnceWithNeutralWords() {
        String html =
                salma.with("organisation", "MS2").post(page, "answers/invite").html();

        assertThat(html).contains("/date/" + FixedDays.SECRET, "lang=\"ar\" dir=\"rtl\"");
        assertThat(html.toLowerCase()).doesNotContain("psycholog", "groupe de parole", "stress");
        assertThat(salma.get(page, "answers").html()).doesNotContain(FixedDays.SECRET);
    }

    @Test
    void withoutAConfiguredWayNothingIsOfferedAndAForgedFormIsAnsweredCalmly() {
        assertThat(salma.with("organisation", "MS2")
                        .post(page, "answers/invite")
                        .html())
                .doesNotContain("answers/send");
        assertThat(salma.with("secret", FixedDays.SECRET)
                        .with("way", "mail")
                        .with("address", "team@example.org")
                        .post(page, "answers/send")
                        .html())
                .contains("/date/" + FixedDays.SECRET);
        assertThat(((View.Page) salma.with("secret", "x")
                                .post(page, "answers/send")
                                .view())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSchemeIsKeptOnTopOfWhatWasReadAndWordsStay() {
        PageTester typed = salma.with("groups", "Douze cercles").with("language", "fr");

        assertThat(typed.with("read", "1").post(page, "scheme/keep").view()).isInstanceOf(View.Redirect.class);
        assertThat(typed.with("read", "0").post(page, "scheme/keep").html()).contains("Douze cercles", "\"/door/look/");
        salma.post(page, "scheme/hand");
        assertThat(scheme.asked).containsExactly("keep 1 Douze cercles", "keep 0 Douze cercles", "hand");
    }

    @Test
    void theWorkbookCanBeReadAgain() throws Exception {
        View.Download file = (View.Download) salma.get(page, "export").view();

        assertThat(file.fileName()).isEqualTo("agenda.xlsx");
        assertThat(new SheetReader(100).read(file.content()).lines()).hasSize(4);
    }

    @Test
    void anAddressForAGroupIsMadeOnceAndOnlyByWhoMayHandItOut() {
        String made = salma.with("group", "group-1").post(page, "feeds/group").html();

        assertThat(days.asked).contains("feed of group-1");
        assertThat(made).contains("/cal/" + FixedDays.SECRET + ".ics", "/planning/feeds/group");
        assertThat(coordination.get(page, "feeds").html()).doesNotContain("/planning/feeds/group");
    }

    @Test
    void whoOnlyReadsFindsNothingToWriteWith() {
        assertThatThrownBy(() -> focal.get(page, "groups")).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> coordination.get(page, "limits")).isInstanceOf(NotForThisRole.class);
        assertThat(focal.get(page, "one/" + ID).html()).contains("/answer").doesNotContain("/confirm", "/move");
    }
}
