// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A talk group is written down, read twice, and reaches coordination without a name in it. */
@ExtendWith(HalqaContainer.class)
class SessionIsClearedAndReportedIT {

    private static final String NEEDS =
            "Besoin d’un relais après les accueils tendus ; Mme Radhia Benhaddouche garde un signal convenu.";
    private static final String TRENDS =
            "La fatigue se dit plus facilement qu’en avril. On joint le groupe au 06 00 44 55 66 pour la suite. "
                    + "« Je n’en peux plus des cris, je sursaute dès que la porte claque. »";
    private static final Surfaces PLANTED = new Surfaces("Radhia", "Benhaddouche", "06 00 44 55 66", "0600445566");

    private static final List<String> SEVEN_IN_FRENCH =
            List.of("Type de session", "Date", "Durée", "Public cible", "Thématiques abordées", "Besoins", "Tendances");
    private static final List<String> SEVEN_IN_ARABIC = List.of(
            "نوع الجلسة", "التاريخ", "المدة", "الفئة المستهدفة", "المواضيع المتناولة", "الاحتياجات", "التوجهات");

    private DemoPeople people;

    @BeforeEach
    void meet(Halqa halqa) {
        people = new DemoPeople(halqa);
    }

    @Test
    void aDebriefingIsRefusedWithAReasonAndAWayForward() {
        String words = "Débriefing émotionnel après l’agression, avec les mots du groupe.";
        Page refused = TalkGroup.handIn(TalkGroup.form(people.psychologist(), words, TRENDS));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Le débriefing émotionnel sort du cadre")
                .contains("temps individuel");
        assertThat(refused.document().select("textarea[name=needs]").text()).isEqualTo(words);
        assertThat(refused.document().select("textarea[name=trends]").text()).isEqualTo(TRENDS);
    }

    @Test
    void whatCoordinationGetsHoldsTheSevenFieldsAndNobodysName() {
        Set<String> before = reports();
        Page sheet = TalkGroup.handIn(TalkGroup.form(people.psychologist(), NEEDS, TRENDS));
        String door = sheet.address().getPath();

        assertThat(door).as(sheet.text()).startsWith("/door/");
        assertThat(sheet.document().select("mark.f").text()).contains("Radhia Benhaddouche", "06 00 44 55 66");
        assertThat(sheet.document().select(".h-find:not(.done)").eachText())
                .as("open findings, each with its reason")
                .isNotEmpty()
                .allMatch(reason -> reason.length() > 30);
        assertThat(sheet.document().select("form[action$=reviewed] button"))
                .as("the way on, before every finding is decided")
                .isEmpty();

        Page decided = TalkGroup.decideAll(sheet);
        assertThat(TalkGroup.answerQuestions(decided, "reviewed").status()).isEqualTo(200);
        assertNobodyReleasesAlone(door);
        assertThat(reports()).isEqualTo(before);

        Page second = people.reader().open(door);
        assertThat(PLANTED.in(second.bytes())).isEmpty();
        assertThat(TalkGroup.answerQuestions(second, "confirm").status()).isEqualTo(200);

        Set<String> released = reports();
        released.removeAll(before);
        assertThat(released).hasSize(1);
        assertThatReportIsClean(released.iterator().next());
    }

    private void assertNobodyReleasesAlone(String door) {
        Page waiting = people.psychologist().open(door);
        assertThat(waiting.document().select("form[action$=confirm]")).isEmpty();
        Page forced = waiting.form("form[action$=withdraw]").submitTo(door + "/confirm");
        assertThat(forced.status()).isEqualTo(403);
    }

    private void assertThatReportIsClean(String report) {
        Visitor coordination = people.coordination();
        Page page = coordination.open(report);
        assertThat(page.status()).isEqualTo(200);
        assertThat(PLANTED.in(page.bytes())).isEmpty();
        assertThat(page.text()).contains("La fatigue se dit plus facilement");
        for (String format : List.of("html", "docx")) {
            assertFile(coordination, report + "/" + format + "/fr", SEVEN_IN_FRENCH);
            assertFile(coordination, report + "/" + format + "/ar", SEVEN_IN_ARABIC);
        }
    }

    private static void assertFile(Visitor coordination, String path, List<String> seven) {
        Page file = coordination.open(path);
        assertThat(file.status()).as(path).isEqualTo(200);
        assertThat(PLANTED.in(file.bytes())).as(path).isEmpty();
        assertThat(Surfaces.wordsOf(file.bytes())).as(path).contains(seven);
    }

    @Test
    void aFormSentTwiceIsKeptOnce() {
        Visitor psychologist = people.psychologist();
        int before = sessions(psychologist);
        Form form = TalkGroup.form(psychologist, "Besoin d’un lieu calme.", "");
        assertThat(TalkGroup.keep(form).status()).isEqualTo(200);
        assertThat(TalkGroup.keep(form).status()).isEqualTo(200);
        assertThat(sessions(psychologist)).isEqualTo(before + 1);
    }

    @Test
    void whoComesSecondSeesBothTexts() {
        Visitor psychologist = people.psychologist();
        Set<String> before = drafts(psychologist);
        TalkGroup.keep(TalkGroup.form(psychologist, "Besoin d’un temps de pause.", ""));
        Set<String> drafts = drafts(psychologist);
        drafts.removeAll(before);
        String draft = drafts.iterator().next();

        Page onTheDesk = psychologist.open(draft);
        Page onThePhone = psychologist.open(draft);
        TalkGroup.keep(onTheDesk.form("form[action='" + draft + "']").fill("needs", "Besoin d’un banc à l’ombre."));
        Page stale = TalkGroup.keep(
                onThePhone.form("form[action='" + draft + "']").fill("needs", "Besoin d’un thé à la menthe."));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.document().select(".h-diff").text())
                .contains("Besoin d’un banc à l’ombre.")
                .contains("Besoin d’un thé à la menthe.");
    }

    private Set<String> reports() {
        return links(people.coordination().open("/reports"), "/reports/");
    }

    private static Set<String> drafts(Visitor psychologist) {
        return links(psychologist.open("/sessions"), "/sessions/");
    }

    private static int sessions(Visitor psychologist) {
        return psychologist.open("/sessions").document().select(".h-list > li").size();
    }

    private static Set<String> links(Page page, String start) {
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        return page.document().select(".h-list a[href^=" + start + "]").eachAttr("href").stream()
                .collect(Collectors.toSet());
    }
}
