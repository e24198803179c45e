// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

class HtmlFormatTest extends ReportFormatContract {

    private final HtmlFormat format = new HtmlFormat(new DrawnCharts());

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new HtmlPack(), new ChartsPack());
    }

    @Test
    void turnsWithTheLanguage() throws IOException {
        assertThat(page("fr")).contains("<html lang=\"fr\" dir=\"ltr\">");
        assertThat(page("ar")).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void givesTheAuthorsWordsTheirOwnLanguageAndDirection() throws IOException {
        assertThat(page("fr"))
                .contains("<div class=\"words\" lang=\"ar\" dir=\"rtl\">")
                .contains("<p dir=\"auto\">Des repères communs pour passer le relais.</p>");
    }

    @Test
    void givesTablesHeadersAndReadsADotAloud() throws IOException {
        assertThat(page("fr"))
                .contains("<caption>Séances par zone et par mois</caption>")
                .contains("<th scope=\"col\" class=\"number\">2026-10</th>", "<th scope=\"row\">FM</th>")
                .contains("<span aria-hidden=\"true\">·</span><span class=\"aloud\">masqué</span>");
    }

    @Test
    void escapesWhatPeopleWriteAndDropsWhatTurnsOrHides() throws IOException {
        String page = new String(write(ReportSamples.hostile(Locale.FRENCH)), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;")
                .doesNotContain("<script", "\u202E", "\u0000", "\u001B");
    }

    @Test
    void loadsAndRunsNothing() throws IOException {
        assertThat(page("fr").replace("http://www.w3.org/2000/svg", ""))
                .contains("default-src 'none'; style-src 'sha256-")
                .doesNotContain(
                        "http://", "https://", "<script", "<link", "<img", "url(", "@import", " style=", " onload");
    }

    @Test
    void drawsChartsAndSetsTheirNumbersBeside() throws IOException {
        String page = new String(write(ChartSamples.gallery(Locale.forLanguageTag("ar"))), StandardCharsets.UTF_8);
        Files.writeString(Files.createDirectories(Path.of("target/samples")).resolve("gallery.ar.html"), page);
        assertThat(page.split("<svg")).hasSize(8);
        assertThat(page.split("<table")).hasSize(8);
        assertThat(page).doesNotContain("قولوا إن");
    }

    @Test
    void putsFieldsInOneList() throws IOException {
        assertThat(page("fr")).containsOnlyOnce("<dl>").containsOnlyOnce("</dl>");
    }

    private String page(String language) throws IOException {
        byte[] content = write(ReportSamples.full(Locale.forLanguageTag(language), true));
        Files.write(Files.createDirectories(Path.of("target/samples")).resolve(language + ".html"), content);
        return new String(content, StandardCharsets.UTF_8);
    }
}
