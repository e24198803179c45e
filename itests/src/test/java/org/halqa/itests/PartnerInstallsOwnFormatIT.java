// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner drops a format of their own into the running Halqa, and takes it away again. */
@ExtendWith(HalqaContainer.class)
class PartnerInstallsOwnFormatIT {

    private static final String BUTTON = "button[name=format][value='partner.fiche']";
    /** A few seconds on a machine that has nothing else to do. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private Path dropped;
    private Visitor coordination;
    private String report;

    @BeforeEach
    void openAReport(Halqa halqa) {
        dropped = halqa.home().resolve("deploy/fiche.kar");
        coordination = new DemoPeople(halqa).coordination();
        Page first = coordination.open("/reports").follow("main .h-list a[href^=/reports/]");
        assertThat(first.status()).isEqualTo(200);
        report = first.address().getPath();
    }

    @AfterEach
    void takeItAway(Halqa halqa) throws IOException {
        Files.deleteIfExists(dropped);
        Await.until(
                "the house without the partner",
                () -> halqa.probe().bundle("org.example.fiche").isEmpty());
    }

    @Test
    void aFormatComesAndGoesAndNothingElseMoves(Halqa halqa) throws IOException {
        Map<String, String> before = bundles(halqa);
        int seen = halqa.probe().history().size();
        assertThat(offered()).isFalse();

        Instant drop = Instant.now();
        Files.copy(Path.of(System.getProperty("halqa.partner")), dropped);
        Await.until("the partner's format in the list", this::offered);
        assertThat(Duration.between(drop, Instant.now())).isLessThan(SOON);
        theSameReportIsInTheFile("fr");
        theSameReportIsInTheFile("ar");

        Instant removal = Instant.now();
        Files.delete(dropped);
        Await.until("the list without the partner's format", () -> !offered());
        assertThat(Duration.between(removal, Instant.now())).isLessThan(SOON);
        assertThat(coordination.open(report + "/partner.fiche/fr").headers().firstValue("Content-Type"))
                .as("asked for all the same, it is refused on a page")
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));

        Await.until("the bundles as before", () -> bundles(halqa).equals(before));
        List<String> events = halqa.probe().history();
        assertThat(events.subList(seen, events.size()))
                .as("what happened to bundles while the format came and went")
                .contains("started org.example.fiche", "uninstalled org.example.fiche")
                .allMatch(event -> event.endsWith(" org.example.fiche"));
    }

    private boolean offered() {
        Page page = coordination.open(report);
        assertThat(page.status()).isEqualTo(200);
        return !page.document().select(BUTTON).isEmpty();
    }

    /** Every heading and every value of the page is in the file, in the language that was chosen. */
    private void theSameReportIsInTheFile(String language) {
        Page file = coordination.open(report + "/partner.fiche/" + language);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        coordination.open("/language/" + language);
        List<String> shown = coordination
                .open(report)
                .document()
                .select("article :is(h1,h2,h3,dt,dd)")
                .eachText();
        coordination.open("/language/fr");
        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(plain(file.body()))
                .contains(shown.stream().map(PartnerInstallsOwnFormatIT::plain).toList());
    }

    /** The words alone: a plain file has no marks for the direction of the text, and breaks lines elsewhere. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}]+", " ").trim();
    }

    /** By id, with the moment of the last change. */
    private static Map<String, String> bundles(Halqa halqa) {
        return halqa.probe().bundles().stream()
                .collect(Collectors.toMap(
                        bundle -> bundle.path("id").asText(),
                        bundle -> bundle.path("name").asText() + " "
                                + bundle.path("lastModified").asText() + " "
                                + bundle.path("active").asText()));
    }
}
