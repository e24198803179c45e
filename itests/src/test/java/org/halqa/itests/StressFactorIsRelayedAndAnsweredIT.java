// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Form;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.PdfFile;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What weighs is noted, waits, passes the six questions and the door, is acknowledged, answered and closed, and everybody reads both. */
@ExtendWith(HalqaContainer.class)
class StressFactorIsRelayedAndAnsweredIT {

    private static final String WORDS = "Les consignes changent souvent et arrivent trop tard.";
    private static final YearMonth LATELY = YearMonth.from(TalkGroup.day());
    private static final String ANSWER = "Un message unique part désormais chaque lundi.";

    private DemoPeople people;

    @Test
    void fromTheRegisterToThePoster(Halqa halqa) {
        people = new DemoPeople(halqa);
        Visitor psychologist = people.psychologist();
        String factor = noted(psychologist);

        Page once = relay(psychologist.open(factor), allGates(psychologist.open(factor)));
        assertThat(once.status()).as("heard once").isEqualTo(422);
        Page twice = psychologist
                .open(factor)
                .form("form[action$=/again]")
                .fill("month", LATELY.toString())
                .submit();
        List<String> gates = allGates(twice);
        assertThat(gates).hasSize(6);
        assertThat(relay(twice, gates.subList(0, 5)).status())
                .as("one question is open")
                .isEqualTo(422);
        assertThat(people.coordination().open("/relay").text())
                .as("it waits by default")
                .doesNotContain(WORDS);

        Page sheet = relay(psychologist.open(factor), gates);
        String door = sheet.address().getPath();
        assertThat(door).as(sheet.text()).startsWith("/door/");
        assertThat(TalkGroup.answerQuestions(TalkGroup.decideAll(sheet), "reviewed")
                        .status())
                .isEqualTo(200);
        assertThat(TalkGroup.answerQuestions(people.reader().open(door), "confirm")
                        .status())
                .isEqualTo(200);

        answered();
        assertThat(people.inside("PARTICIPANT").open("/said").text()).contains(WORDS, ANSWER);
        theWordsStandOnThePoster(people.inside("PARTICIPANT"));
        assertThat(people.lineManager().open("/relay").status()).isEqualTo(403);
        assertThat(psychologist.open("/relay").text()).contains("La moitié des réponses vient");
    }

    private static void theWordsStandOnThePoster(Visitor participant) {
        for (String language : List.of("fr", "ar")) {
            PdfFile poster =
                    PdfFile.of(participant.open("/said/poster/" + language).bytes());
            assertThat(PdfFile.squeezed(poster.text())).contains(PdfFile.squeezed(WORDS), PdfFile.squeezed(ANSWER));
            assertThat(poster.language()).startsWith(language);
        }
    }

    /** The address of a factor that was heard a month earlier. */
    private static String noted(Visitor psychologist) {
        Page list = psychologist
                .open("/register/new")
                .form("form[action='/register/new']")
                .fill("axis", "G4")
                .fill("reach", "CONSORTIUM")
                .fill("organisations", "SEVERAL")
                .fill("words", WORDS)
                .fill("language", "fr")
                .fill("month", LATELY.minusMonths(1).toString())
                .submit();
        return list.document().select("li:contains(" + WORDS + ") a").attr("href");
    }

    private static List<String> allGates(Page factor) {
        return factor.document().select("input[name=gate]").eachAttr("value");
    }

    private static Page relay(Page factor, List<String> gates) {
        return factor.form("form[action$=/relay]")
                .fill("gate", gates.toArray(String[]::new))
                .submit();
    }

    private void answered() {
        Page received = people.coordination().open("/relay").follow("li:contains(" + WORDS + ") a");
        Page acknowledged = received.form("form[action$=/acknowledge]").submit();
        Form answer =
                acknowledged.form("form[action$=/answer]").fill("words", ANSWER).fill("language", "fr");
        Page closed = answer.submit().form("form[action$=/close]").submit();
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.text()).contains(ANSWER);
    }
}
