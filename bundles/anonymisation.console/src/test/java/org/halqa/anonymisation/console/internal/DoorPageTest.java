// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.anonymisation.Disclosure;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.ReviewDesk.Decision;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.pages.ConsolePageContract;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.Test;

class DoorPageTest extends ConsolePageContract {

    private final PageTester tester = new PageTester(new DoorPageTexts(), new WordOfTests()).as(Callers.psychologist());

    private static DoorPage page(SampleDesk desk) {
        return page(desk, new SampleDisclosure());
    }

    private static DoorPage page(SampleDesk desk, Disclosure disclosure) {
        return page(desk, new RecordingDoor().finding("Fatima"), disclosure);
    }

    private static DoorPage page(SampleDesk desk, Door door, Disclosure disclosure) {
        return new DoorPage(
                desk,
                door,
                disclosure,
                TestDoorkeeper.allowing(
                        Map.of("door.recall", Set.of(Role.PSYCHOLOGIST), "door.disclosure", Set.of(Role.PSYCHOLOGIST))),
                new FixedProgrammes(),
                new FixedClock());
    }

    @Override
    protected ConsolePage page() {
        return page(new SampleDesk(Door.State.DETECTED, true, Decision.OPEN));
    }

    @Override
    protected PageTester tester() {
        return tester;
    }

    @Test
    void marksEachFindingInTheDraftAndNeverMakesMarkupOfIt() {
        String html = tester.get(page(), "d1").html();
        assertThat(html)
                .contains("<mark class=\"f hard\"><bdi>Fatima</bdi>", "&lt;b&gt;Karim&lt;", "<mark class=\"f soft\">")
                .doesNotContain("<b>Karim");
    }

    /** On a telephone the findings are far below the text. */
    @Test
    void eachMarkLeadsItsAuthorToItsFinding() {
        String html = tester.get(page(), "d1").html();
        for (int number = 1; html.contains("id=\"finding-" + number); number++) {
            assertThat(Pattern.compile("<a class=\"fn [a-z]*\" href=\"#finding-" + number + "\">")
                            .matcher(html)
                            .results())
                    .as("from the draft, not again from what would leave")
                    .hasSize(1);
        }
        assertThat(html).contains("id=\"finding-2\"");
        assertThat(tester.get(page(new SampleDesk(Door.State.REVIEWED, true, Decision.ACCEPTED)), "d1")
                        .html())
                .doesNotContain("href=\"#finding-");
    }

    @Test
    void saysWhatAddsUpAndLeadsToWhatCanBeChanged() {
        String html = tester.in("fr").get(page(), "d1").html();
        assertThat(html)
                .contains("Ce qui se recoupe", "Une seule personne possible")
                .contains("Fonction <bdi class=\"h-strong\">&lt;b&gt;Karim", "Famille (déjà dit par un texte sorti")
                .contains("l’estimation est prudente", "href=\"#finding-2\"", "id=\"finding-2\"");
        String reader = tester.as(Callers.reader())
                .get(page(new SampleDesk(Door.State.REVIEWED, false, Decision.ACCEPTED)), "d1")
                .html();
        assertThat(reader).contains("Une seule personne possible").doesNotContain("#finding-2");
    }

    @Test
    void showsWhatWasPutInTheirPlace() {
        String html = tester.get(page(new SampleDesk(Door.State.DETECTED, true, Decision.ACCEPTED)), "d1")
                .html();
        assertThat(html).contains("<ins><bdi>[une personne]</bdi></ins>", "<mark class=\"f done\"><bdi>Fatima</bdi>");
    }

    @Test
    void aSecondReaderNeverSeesTheTwoSidesAndNoActionOnFindings() {
        String html = tester.as(Callers.reader())
                .get(page(new SampleDesk(Door.State.REVIEWED, false, Decision.ACCEPTED)), "d1")
                .html();
        assertThat(html)
                .contains("/door/d1/confirm", "/door/d1/send-back")
                .doesNotContain("Fatima", "/door/d1/decide", "/door/d1/reviewed");
    }

    @Test
    void whoeverConfirmsIsToldWhoWillRead() {
        SampleDesk report = new SampleDesk(Door.State.REVIEWED, false, Decision.ACCEPTED);
        SampleDesk factor = new SampleDesk(Door.State.REVIEWED, false, Decision.ACCEPTED).of("stress-factor");
        PageTester reader = tester.as(Callers.reader()).in("en");
        assertThat(reader.get(page(report), "d1").html()).contains("As soon as you confirm, coordination can read");
        assertThat(reader.get(page(factor), "d1").html())
                .contains("As soon as you confirm, whoever reads the report or the page that it is written for")
                .doesNotContain("coordination can read");
    }

    @Test
    void asksTheDeskToDecideAndReturnsToTheDocument() {
        SampleDesk desk = new SampleDesk(Door.State.DETECTED, true, Decision.OPEN);
        View view = tester.with("version", "3")
                .with("number", "1")
                .with("decision", "REWORDED")
                .with("words", "une collègue")
                .post(page(desk), "d1/decide")
                .view();
        assertThat(desk.asked).containsExactly("decide 3 1 REWORDED une collègue");
        assertThat(view).isEqualTo(new View.Redirect("/door/d1", null));
    }

    @Test
    void keepsWhatWasTypedWhenTheDeskRefuses() {
        SampleDesk desk = new SampleDesk(Door.State.DETECTED, true, Decision.OPEN);
        desk.answer = Outcome.refused("words", Message.of("door", "one.stale"));
        PageTester.Shown shown = tester.with("version", "3")
                .with("number", "1")
                .with("decision", "REWORDED")
                .with("words", "Fatima Z.")
                .post(page(desk), "d1/decide");
        assertThat(((View.Page) shown.view()).status()).isEqualTo(422);
        assertThat(shown.html()).contains("value=\"Fatima Z.\"", "role=\"alert\"");
    }

    @Test
    void showsTheDocumentAsItIsNowWhenItHasChanged() {
        SampleDesk desk = new SampleDesk(Door.State.DETECTED, true, Decision.OPEN);
        desk.answer = new Outcome.Stale<>(desk.review);
        PageTester.Shown shown =
                tester.with("version", "2").with("safe", "COLLEAGUE").post(page(desk), "d1/reviewed");
        assertThat(((View.Page) shown.view()).status()).isEqualTo(412);
        assertThat(shown.html()).contains("value=\"COLLEAGUE\" checked");
    }

    @Test
    void offersARecallToWhoeverMayRecall() {
        SampleDesk desk = new SampleDesk(Door.State.RELEASED, true, Decision.ACCEPTED);
        assertThat(tester.get(page(desk), "d1").html()).contains("/door/d1/recall");
        assertThat(tester.as(Callers.reader()).get(page(desk), "d1").html()).doesNotContain("/door/d1/recall");
    }

    @Test
    void aRecalledTextSaysSoAndThatNobodyReadsIt() {
        String html = tester.in("en")
                .get(page(new SampleDesk(Door.State.RECALLED, true, Decision.ACCEPTED)), "d1")
                .html();
        assertThat(html).contains("> Recalled</span>").doesNotContain("Who will read it");
        assertThat(tester.in("en")
                        .get(page(new SampleDesk(Door.State.DETECTED, true, Decision.OPEN)), "d1")
                        .html())
                .contains("Who will read it")
                .doesNotContain("Recalled");
    }

    @Test
    void whoKnowsTheNumbersAnywayIsLedToWhatTheDoorDidToThem() {
        DoorPage page = page(new SampleDesk(Door.State.DETECTED, true, Decision.OPEN));
        assertThat(tester.get(page, "").html()).contains("/door/numbers");
        assertThat(tester.as(Callers.reader()).get(page, "").html()).doesNotContain("/door/numbers");
    }

    @Test
    void saysWhatWasWithheldAndWhyAndWhatComesNext() {
        String html = tester.in("en")
                .get(page(new SampleDesk(Door.State.DETECTED, true, Decision.OPEN)), "numbers")
                .html();
        assertThat(html)
                .contains("What coordination sees", "No number about fewer than 5 people.", "Cells shown: 9 of 12")
                .contains(
                        "People behind the thinnest number: 6.",
                        "2 cells hidden: too few people",
                        "4 cells about nobody")
                .contains(
                        "one of these months alone is about too few people: July to September 2026.",
                        "What line managers see",
                        "Nothing has left yet.",
                        "the door waits for more months")
                .contains(
                        "2 records have come since these months were published; what is published does not count them. You can publish a correction.",
                        "1 counted record is no longer in these months",
                        "Version 2, corrected on 23 November 2026",
                        "Would stay as it is",
                        "action=\"/door/numbers/correct\"");
    }

    @Test
    void aCorrectionIsPublishedRefusedWithTheReasonOrTooLate() {
        assertThat(correct("2026-10", "2").view())
                .isEqualTo(new View.Redirect("/door/numbers", DoorPageTexts.say("toast.correct")));
        PageTester.Shown refused = correct("2026-09", "2");
        assertThat(((View.Page) refused.view()).status()).isEqualTo(422);
        assertThat(refused.html()).contains("role=\"alert\"", "What coordination sees");
        PageTester.Shown stale = correct("2026-10", "1");
        assertThat(((View.Page) stale.view()).status()).isEqualTo(412);
        assertThat(stale.html()).contains("Another correction has just been published: version 2.");
        assertThat(correct("hier", "2").view()).isEqualTo(new View.NotFound());
        assertThat(correct("2026-10", "x").view()).isEqualTo(new View.NotFound());
    }

    private PageTester.Shown correct(String months, String version) {
        return tester.in("en")
                .with("months", months)
                .with("version", version)
                .post(page(new SampleDesk(Door.State.DETECTED, true, Decision.OPEN)), "numbers/correct");
    }

    @Test
    void whoOpensNumbersThatAreStillBeingProtectedIsToldAndThePageLooksAgain() {
        SampleDesk desk = new SampleDesk(Door.State.DETECTED, true, Decision.OPEN);
        String html =
                tester.in("en").get(page(desk, new SlowDisclosure()), "numbers").html();
        assertThat(html)
                .contains("The numbers are being protected", "hx-get=\"/door/numbers\"", "href=\"/door/numbers\"")
                .doesNotContain("What coordination sees");
        assertThat(tester.in("en").get(page(desk), "numbers").html()).doesNotContain("hx-get=\"/door/numbers\"");
    }

    @Test
    void looksAtWordsWhileTheyAreTypedInWhateverField() {
        String html = look("words.fr", "Dit par Fatima hier.").html();
        assertThat(html)
                .contains("This might point at somebody:", "<mark class=\"f h-voice\" dir=\"auto\">Fatima</mark>")
                .doesNotContain("<html");
        assertThat(look("words", "Rien ici.").html().strip()).isEmpty();
        assertThat(look("words", " ").html().strip()).isEmpty();
        assertThat(look("a\"b", "Fatima").view()).isEqualTo(new View.NotFound());
    }

    @Test
    void saysWhenTheDoorCannotLook() {
        PageTester.Shown shown = tester.in("en")
                .with("words", "Dit par Fatima hier.")
                .post(
                        page(
                                new SampleDesk(Door.State.DETECTED, true, Decision.OPEN),
                                new RecordingDoor().shut(),
                                new SampleDisclosure()),
                        "look/words");
        assertThat(shown.html()).contains("The door cannot look at these words just now.");
    }

    @Test
    void neverSaysThatNothingIsThereInWordsThatItDidNotLookAt() {
        assertThat(look("words", "x".repeat(9_000)).html().strip()).isEmpty();
        assertThat(look("words", "x".repeat(9_001)).html()).contains("The door cannot look at these words just now.");
    }

    private PageTester.Shown look(String field, String text) {
        return tester.in("en").with(field, text).post(page(), "look/" + field);
    }

    /** Never has them in time. */
    private static final class SlowDisclosure implements Disclosure {

        @Override
        public List<Account> accounts(Caller caller) {
            throw new IllegalStateException("somebody waits for this");
        }

        @Override
        public Outcome<Integer> correct(Caller caller, YearMonth months, int version) {
            throw new IllegalStateException("somebody waits for this");
        }

        @Override
        public Optional<List<Account>> soon(Caller caller, Duration patience) {
            return Optional.empty();
        }
    }
}
