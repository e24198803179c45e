// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The psychologist writes what only a person can, hands the deliverables over, and each reader gets what is theirs. */
@ExtendWith(HalqaContainer.class)
class DeliverablesAreHandedOverIT {

    private static final Surfaces PLANTED = new Surfaces("Radhia", "Benhaddouche", "06 00 44 55 66", "0600445566");
    private static final List<String> SEVEN_PARTS = List.of(
            "Contexte",
            "Synthèse des activités menées",
            "Analyse transversale des besoins psychosociaux et des facteurs de stress identifiés",
            "Évaluation qualitative des effets des actions de staff care",
            "Limites rencontrées",
            "Recommandations stratégiques et opérationnelles",
            "Limites et enseignements de la consultance");

    private DemoPeople people;

    @BeforeEach
    void meet(Halqa halqa) {
        people = new DemoPeople(halqa);
    }

    @Test
    void theFinalReportIsWrittenThroughTheDoorAndHandedOverOnce() {
        Page empty = people.psychologist().open("/deliverables/final-report");
        assertThat(empty.status()).as(empty.text()).isEqualTo(200);
        List<String> gaps = empty.document().select("aside a[href^='#p-']").eachAttr("href").stream()
                .map(href -> href.substring("#p-".length()))
                .toList();
        assertThat(gaps).contains("analysis", "effects", "limits", "lessons");
        assertThat(empty.document().select("a[href$='/issue']")).isEmpty();
        Page refused = people.psychologist()
                .open("/deliverables/methodological-note/-/issue")
                .form("form[action$=issue]")
                .submitTo("/deliverables/final-report/-/issue");
        assertThat(refused.status()).isEqualTo(422);

        gaps.forEach(this::write);
        String issue = handOver("final-report/-");

        Page kept = people.coordination().open(issue);
        assertThat(kept.document().select("h1").text()).isEqualTo("Rapport final");
        List<String> files = filesOf(kept);
        assertThat(files).hasSizeGreaterThanOrEqualTo(6);
        files.forEach(this::assertFileIsCleanAndStaysTheSame);
        assertThat(Surfaces.wordsOf(
                        people.coordination().open(issue + "/html/fr").bytes()))
                .containsSubsequence(SEVEN_PARTS)
                .contains("Les groupes disent la fatigue");
        assertThat(Surfaces.wordsOf(
                        people.coordination().open(issue + "/html/ar").bytes()))
                .contains("تقول المجموعات");
        assertThat(people.lineManager().open(issue).status()).isEqualTo(404);
        assertThat(people.inside("FOCAL_POINT")
                        .open("/deliverables/final-report")
                        .status())
                .isEqualTo(403);
    }

    /** Writes one part in two languages, with a name that must not leave, and takes it through the door. */
    private void write(String part) {
        Visitor psychologist = people.psychologist();
        String path = "/write/final-report/-/" + part;
        Page sheet = psychologist
                .open(path)
                .form("form[action='" + path + "']")
                .fill("fr", "Les groupes disent la fatigue. On joint Mme Radhia Benhaddouche au 06 00 44 55 66.")
                .fill("ar", "تقول المجموعات إن العمل كثير.")
                .submit("button[value=hand-in]");
        assertThat(sheet.address().getPath()).as(sheet.text()).startsWith("/door/");
        String door = sheet.address().getPath();
        assertThat(TalkGroup.answerQuestions(TalkGroup.decideAll(sheet), "reviewed")
                        .status())
                .isEqualTo(200);
        Page second = people.reader().open(door);
        assertThat(PLANTED.in(second.bytes())).isEmpty();
        assertThat(TalkGroup.answerQuestions(second, "confirm").status()).isEqualTo(200);
    }

    /** Hands a report over and waits until its files are written. Returns its address. */
    private String handOver(String report) {
        Visitor psychologist = people.psychologist();
        Page begun = psychologist
                .open("/deliverables/" + report + "/issue")
                .form("form[action$=issue]")
                .submit();
        assertThat(begun.address().getPath()).as(begun.text()).startsWith("/deliverables/work/");
        String work = begun.address().getPath();
        return Await.value(
                "the files of " + report,
                () ->
                        psychologist
                                .open(work)
                                .document()
                                .select("a[href^='/deliverables/issued/']")
                                .eachAttr("href")
                                .stream()
                                .findFirst());
    }

    private void assertFileIsCleanAndStaysTheSame(String path) {
        Page once = people.coordination().open(path);
        assertThat(once.status()).as(path).isEqualTo(200);
        assertThat(PLANTED.in(once.bytes())).as(path).isEmpty();
        assertThat(people.coordination().open(path).bytes()).as(path).isEqualTo(once.bytes());
        assertThat(once.headers().firstValue("Content-Disposition").orElse(""))
                .as("a file name that tells a stranger nothing")
                .doesNotContainIgnoringCase("salma")
                .matches("(?s).*filename=\"[a-z0-9-]+-[a-z]{2}\\.[a-z0-9]+\".*");
    }

    @Test
    void lineManagersGetTheWorkshopAndNothingFinerThanTheConsortium() {
        String issue = handOver("restitution/deck");

        Page theirs = people.lineManager().open("/deliverables");
        assertThat(theirs.address().getPath()).isEqualTo("/deliverables/issued");
        assertThat(theirs.document().select("a[href='" + issue + "']")).hasSize(1);
        String words =
                Surfaces.wordsOf(people.lineManager().open(issue + "/html/fr").bytes());
        assertThat(words).contains("au moins 10 personnes").doesNotContain("Zone\tFM");
    }

    @Test
    void theOtherDeliverablesOfTheContractAreHandedOverInEveryFormat() {
        for (String report : List.of("methodological-note/-", "session-reports/-")) {
            Page kept = people.psychologist().open(handOver(report));
            List<String> files = filesOf(kept);
            assertThat(files).as(report).anyMatch(file -> file.endsWith("/ar")).anyMatch(file -> file.endsWith("/fr"));
            files.forEach(this::assertFileIsCleanAndStaysTheSame);
        }
    }

    /** Every format that the page offers, in every language that it offers. */
    private static List<String> filesOf(Page kept) {
        String base = kept.document()
                .select("main form[action$=/file]")
                .attr("action")
                .replaceFirst("file$", "");
        List<String> languages =
                kept.document().select("main input[name=language]").eachAttr("value");
        return kept.document().select("main button[name=format]").eachAttr("value").stream()
                .flatMap(format -> languages.stream().map(language -> base + format + "/" + language))
                .toList();
    }

    @Test
    void aTemplateOfAnOrganisationBecomesAFormat() {
        Visitor coordination = people.coordination();
        Page wrong = coordination
                .open("/templates")
                .form("form[action='/templates']")
                .fill("label", "Notre papier")
                .attach("file", "papier.html", page("{{titel}}"))
                .submit();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("{{titel}}", "n’existe pas");

        Page taken = coordination
                .open("/templates")
                .form("form[action='/templates']")
                .fill("label", "Notre papier")
                .attach("file", "papier.html", page("{{title}}"))
                .submit();
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        String on = taken.document().select("form[action$='/on']").attr("action");
        taken.form("form[action='" + on + "']").submit();
        String format = "template." + on.split("/")[2];
        Page report = coordination.open("/deliverables/methodological-note");
        assertThat(report.text()).as("the scheme that left").contains("Une séance par groupe et par mois");
        assertThat(report.document().select("button[value='" + format + "']")).hasSize(1);
        String link = "/deliverables/methodological-note/-/file?language=ar&format=" + format;
        String file = new String(coordination.open(link).bytes(), StandardCharsets.UTF_8);
        assertThat(file).contains("dir=\"rtl\"", "Papier d’essai").doesNotContain("{{");
        coordination
                .open("/templates")
                .form("form[action='" + on.replaceFirst("/on$", "/remove") + "']")
                .submit();
        assertThat(coordination.open(link).status()).isEqualTo(422);
    }

    /** The letter paper of the demo is a Word file without code, and its charts are pictures with an alternative text. */
    @Test
    void theDemoHasALetterPaperWhoseChartsAreDrawn() {
        Visitor coordination = people.coordination();
        String format = coordination
                .open("/deliverables/final-report")
                .document()
                .select("button[value^='template.']:contains(Papier à en-tête)")
                .attr("value");
        assertThat(format).isNotEmpty();
        for (String language : List.of("fr", "ar")) {
            Page file =
                    coordination.open("/deliverables/final-report/-/file?language=" + language + "&format=" + format);
            assertThat(file.status()).as(file.text()).isEqualTo(200);
            Map<String, byte[]> parts = Surfaces.partsOf(file.bytes());
            assertThat(Surfaces.wordsOf(file.bytes())).contains("DEMO/2026");
            assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                    .doesNotContain("{{");
            assertThat(parts.keySet()).anyMatch(name -> name.matches("word/media/chart\\d+\\.png"));
            assertThat(PLANTED.in(file.bytes())).isEmpty();
        }
    }

    private static String page(String placeholder) {
        return "<html><head><title>x</title></head><body><h1>" + placeholder
                + "</h1><p>Papier d’essai</p><p>{{blocks}}</p></body></html>";
    }
}
