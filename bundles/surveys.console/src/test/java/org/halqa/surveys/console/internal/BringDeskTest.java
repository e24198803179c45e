// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.halqa.console.Upload;
import org.halqa.console.View;
import org.halqa.model.Labels;
import org.halqa.sheets.CarriedFile;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.OwnItem;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.testkit.pages.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey comes from a file: looked at first, then whole or not at all. */
class BringDeskTest {

    @TempDir
    Path folder;

    private Forum forum;
    private SurveysPage page;

    @BeforeEach
    void open() {
        forum = new Forum(folder);
        page = forum.surveysPage();
    }

    @AfterEach
    void close() {
        forum.close();
    }

    private PageTester checking(byte[] file) {
        return forum.tester
                .with("format", "xlsform")
                .with("do", "check")
                .withFile("file", new Upload("mien.xlsx", "application/octet-stream", file));
    }

    private PageTester keeping(byte[] file) {
        return forum.tester
                .with("format", "xlsform")
                .with("do", "keep")
                .with("_key", "key-0123456789abcdef")
                .with("title.fr", "Reprise")
                .with("piece", CarriedFile.pieces(file).toArray(String[]::new));
    }

    private static int status(PageTester.Shown shown) {
        return ((View.Page) shown.view()).status();
    }

    private static byte[] form(String... rows) {
        return XlsxWriter.write(List.of(
                new Tab(
                        "survey",
                        false,
                        Arrays.stream(("type|name|label::fr|label::ar\n" + String.join("\n", rows)).split("\n"))
                                .map(row -> List.of(row.split("\\|", -1)))
                                .toList()),
                new Tab(
                        "choices",
                        false,
                        List.of(
                                List.of("list_name", "name", "label::fr", "label::ar"),
                                List.of("quand", "m", "Le matin", "صباحا"),
                                List.of("quand", "s", "Le soir", "مساء")))));
    }

    private static SurveyPlan full() {
        Labels asked = new Labels("Le lieu vous convient ?", "هل يناسبكم المكان؟", "Does the place suit you?");
        List<Labels> choices =
                List.of(new Labels("Le matin", "صباحا", "Morning"), new Labels("Le soir", "مساء", "Evening"));
        return new SurveyPlan(
                new Labels("Fin d’année", "نهاية السنة", ""),
                Wave.ONCE,
                "",
                List.of("WHO5", "SATISFACTION", "OPEN"),
                List.of(
                        new OwnItem("Q1", asked, "yesno"),
                        new OwnItem("Q2", asked, "agree5"),
                        new OwnItem("Q3", asked, "often5"),
                        new OwnItem("Q4", asked, "words"),
                        new OwnItem("Q5", asked, OwnItem.CHOICES, choices)),
                List.of(),
                Map.of(),
                Set.of(Way.HAT),
                true,
                false,
                new Labels("Sans nom.\n\nLibre.", "بلا اسم.", ""));
    }

    @Test
    void whatIsTakenAlongComesBackAsTheSameSurvey() {
        Stored first = Forum.done(forum.surveys().draft(forum.salma, full(), "key-abcdefghijklmnop"));
        byte[] file = ((View.Download)
                        forum.tester.get(page, first.id() + "/file/xlsform").view())
                .content();

        for (String language : List.of("fr", "ar", "en")) {
            PageTester.Shown looked = checking(file).in(language).post(page, "import");
            assertThat(status(looked)).isEqualTo(200);
            assertThat(looked.html()).contains("name=\"piece\"").doesNotContain("id=\"changed\"");
        }
        assertThat(forum.surveys().mine(forum.salma))
                .as("looking keeps nothing")
                .hasSize(1);

        View kept = keeping(file).post(page, "import").view();
        String id = ((View.Redirect) kept).path().substring("/surveys/".length());
        SurveyPlan plan = forum.surveys().find(forum.salma, id).orElseThrow().plan();
        assertThat(plan.title()).isEqualTo(new Labels("Reprise", "", ""));
        assertThat(plan.instruments()).isEqualTo(full().instruments());
        assertThat(plan.items()).isEqualTo(full().items());
        assertThat(plan.information()).isEqualTo(full().information());
        assertThat(forum.surveys().questions(forum.salma, id))
                .isEqualTo(forum.surveys().questions(forum.salma, first.id()));
        assertThat(((View.Redirect) keeping(file).post(page, "import").view()).path())
                .as("sent again, it is the same draft")
                .isEqualTo("/surveys/" + id);
    }

    @Test
    void whatCannotComeInIsNamedInEveryLanguageAndNothingIsKept() {
        byte[] file = form("deviceid|d||", "text|q|Votre nom ?|اسمكم؟", "text|ok|Et ?|و؟");
        for (String language : List.of("fr", "ar", "en")) {
            PageTester.Shown refused = checking(file).in(language).post(page, "import");
            assertThat(status(refused)).isEqualTo(422);
            assertThat(refused.html())
                    .contains("survey", "deviceid", "type=\"file\"")
                    .doesNotContain("name=\"piece\"");
        }
        assertThat(checking(file).post(page, "import").html()).contains(", ligne 2<", ", ligne 3<", "2 choses");
        assertThat(status(keeping(file).post(page, "import"))).isEqualTo(422);
        assertThat(forum.surveys().mine(forum.salma)).isEmpty();
    }

    @Test
    void anAlteredInstrumentIsNamedAtItsGroup() {
        byte[] file = form("begin group|WHO5||", "text|WHO5_1|Tout va bien ?|و؟", "end group|||");
        assertThat(checking(file).post(page, "import").html()).contains(", ligne 2<", "WHO5");
    }

    @Test
    void tooManyQuestionsAreTheFaultOfNoSingleRow() {
        byte[] file = form(IntStream.rangeClosed(1, 31)
                .mapToObj(at -> "text|q" + at + "|Et " + at + " ?|و؟")
                .toArray(String[]::new));
        assertThat(checking(file).post(page, "import").html())
                .contains("30 au plus")
                .doesNotContain(", ligne 2<");
    }

    @Test
    void whatWillBeOtherwiseIsSaidBefore() {
        byte[] file = form("select_multiple quand|q|Quand venir ?|متى؟");
        PageTester.Shown looked = checking(file).post(page, "import");
        assertThat(status(looked)).isEqualTo(200);
        assertThat(looked.html())
                .contains(
                        "Quand venir ? — Le matin", "2 questions", "id=\"changed\"", "le texte d’information de Halqa");
    }

    @Test
    void aFileThatIsNoneIsAnsweredCalmly() {
        assertThat(status(checking(new byte[0]).post(page, "import"))).isEqualTo(422);
        assertThat(status(forum.tester.post(page, "import"))).isEqualTo(422);
        PageTester.Shown pdf =
                checking("%PDF-1.7\0".getBytes(StandardCharsets.ISO_8859_1)).post(page, "import");
        assertThat(status(pdf)).isEqualTo(422);
        assertThat(pdf.html()).contains("classeur XLSX");
        assertThat(status(keeping(new byte[] {1, 2}).with("piece", "//").post(page, "import")))
                .isEqualTo(422);
    }

    @Test
    void aTitleIsAskedForAndTheFileStays() {
        byte[] file = form("text|q|Et ensuite ?|وبعد؟");
        PageTester.Shown untitled =
                keeping(file).with("title.fr", " ").with("title.ar", "عنوان").post(page, "import");
        assertThat(status(untitled)).isEqualTo(422);
        assertThat(untitled.html()).contains("fault-title", "name=\"piece\"", "عنوان");
        assertThat(forum.surveys().mine(forum.salma)).isEmpty();
    }
}
