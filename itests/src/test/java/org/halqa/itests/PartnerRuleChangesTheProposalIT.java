// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Visitor;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's rule is dropped into the running Halqa: the next proposal obeys it, and it says why in its own words. */
@ExtendWith(HalqaContainer.class)
class PartnerRuleChangesTheProposalIT {

    private static final String WORDS = "clinique mobile";

    private Path dropped;
    private Visitor psychologist;

    @BeforeEach
    void addGroups(Halqa halqa) {
        dropped = halqa.home().resolve("deploy/thursday.kar");
        psychologist = new DemoPeople(halqa).newlyInside("PSYCHOLOGIST");
        psychologist
                .open("/planning/groups")
                .form("form[action=/planning/groups/usual]")
                .submit();
        ask();
    }

    @AfterEach
    void takeItAway(Halqa halqa) throws IOException {
        if (dropped != null) {
            Files.deleteIfExists(dropped);
            Await.until(
                    "the house without the partner",
                    () -> halqa.probe().bundle("org.example.thursday").isEmpty());
        }
    }

    @Test
    void theNextProposalObeysItAndItExplainsItself() throws IOException {
        assertThat(thursdays().text()).isNotEmpty().doesNotContain(WORDS);

        Files.copy(Path.of(System.getProperty("halqa.partner.rule")), dropped);
        Await.until("Thursdays refused by the partner", () -> thursdays().text().contains(WORDS));
        assertThat(ask()).isNotEmpty().noneMatch(line -> line.contains("jeudi"));

        Files.delete(dropped);
        Await.until("Thursdays possible again", () -> !thursdays().text().contains(WORDS));
        psychologist
                .open("/planning/proposal")
                .form("form[action=/planning/proposal/away]")
                .submit();
    }

    /** What the rules say of a Thursday morning, for the first group. */
    private Elements thursdays() {
        Page empty = psychologist.open("/planning/place");
        String group = empty.document().select("#group option").first().val();
        LocalDate monday = LocalDate.now().plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Page week = psychologist.open("/planning/place?group=" + group + "&week=" + monday);
        assertThat(week.status()).isEqualTo(200);
        return week.document().select("label:has(input[value='" + monday.plusDays(3) + " AM'])");
    }

    private List<String> ask() {
        Page answer = psychologist
                .open("/planning/proposal")
                .form("form[action=/planning/proposal/ask]")
                .submit();
        assertThat(answer.status()).isEqualTo(200);
        return answer.document().select("label.p-line b").stream()
                .map(Element::text)
                .toList();
    }
}
