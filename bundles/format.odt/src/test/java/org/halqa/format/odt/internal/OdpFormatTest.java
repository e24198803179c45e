// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.reporting.Block.Chart.Kind;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReportSamples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Slides, read by hand. */
class OdpFormatTest extends OpenDocumentContract {

    private final OdpFormat format = new OdpFormat(new DrawnCharts());

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Test
    void beginsWithWhatItIsAndListsItsParts() throws IOException {
        byte[] content = write(ChartSamples.gallery(Locale.FRENCH));
        assertThat(new String(content, 30, 55, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.presentation");
        Map<String, byte[]> parts = parts(content);
        for (String name : parts.keySet()) {
            if (!name.equals("mimetype") && !name.startsWith("META-INF")) {
                assertThat(text(parts, "META-INF/manifest.xml")).contains("full-path=\"" + name + "\"");
            }
        }
    }

    @Test
    void everySlideHasATitleAndChartsHaveWords() throws Exception {
        Document content =
                parse(parts(write(ChartSamples.gallery(Locale.FRENCH))).get("content.xml"));
        var pages = content.getElementsByTagName("draw:page");
        assertThat(pages.getLength()).isGreaterThan(14);
        for (int i = 0; i < pages.getLength(); i++) {
            Element title = (Element)
                    ((Element) pages.item(i)).getElementsByTagName("draw:frame").item(0);
            assertThat(title.getAttribute("presentation:class")).isEqualTo("title");
            assertThat(title.getTextContent()).isNotBlank();
        }
        assertThat(content.getElementsByTagName("svg:desc").getLength()).isEqualTo(7);
        assertThat(content.getElementsByTagName("table:table").getLength()).isEqualTo(7);
    }

    @Test
    void chartsCanBeEditedAndHoldWhatIsShownAndNothingElse() throws Exception {
        Map<String, byte[]> parts = parts(write(ReportSamples.report(
                Locale.FRENCH, false, List.of(ChartSamples.chart(Kind.STACKED), ChartSamples.chart(Kind.HEAT)))));
        Document slides = parse(parts.get("content.xml"));
        assertThat(slides.getElementsByTagName("draw:object").getLength())
                .as("bands are drawn")
                .isOne();
        assertThat(slides.getElementsByTagName("draw:image").getLength()).isEqualTo(2);
        Document chart = parse(parts.get("Object 1/content.xml"));
        var rows = chart.getElementsByTagName("table:table-row");
        assertThat(rows.getLength()).as("four zones and the names").isEqualTo(5);
        var cells = ((Element) rows.item(2)).getElementsByTagName("table:table-cell");
        assertThat(cells.item(1).getTextContent()).isEqualTo("9");
        assertThat(cells.item(2).getTextContent()).as("withheld").isEmpty();
        assertThat(((Element) cells.item(2)).hasAttribute("office:value")).isFalse();
        assertThat(found("draw:fill-hatch-name=\"([^\"]+)\"", text(parts, "Object 1/content.xml")))
                .isNotEmpty()
                .isEqualTo(found("draw:name=\"([^\"]+)\"", text(parts, "Object 1/styles.xml")));
        assertThat(text(parts, "META-INF/manifest.xml")).contains("opendocument.chart");
    }

    @Test
    void sharesOfAWholeAreNotDrawnWhereAPartIsWithheld() throws Exception {
        Map<String, byte[]> parts =
                parts(write(ReportSamples.report(Locale.FRENCH, false, List.of(ChartSamples.chart(Kind.DIVERGING)))));
        var rows = parse(parts.get("Object 1/content.xml")).getElementsByTagName("table:table-row");
        assertThat(rows.item(3).getTextContent()).as("one of five").isEqualTo("Statut et reconnaissance des relais");
        assertThat(rows.item(4).getTextContent()).isEqualTo("Récits difficiles6661216");
    }

    @Test
    void whatIsSaidStandsInTheNotes() throws Exception {
        Document content =
                parse(parts(write(ReportSamples.full(Locale.FRENCH, true))).get("content.xml"));
        var notes = content.getElementsByTagName("presentation:notes");
        assertThat(notes.getLength()).isOne();
        assertThat(notes.item(0).getTextContent()).contains("À dire de vive voix.");
    }

    @Test
    void turnsWithTheLanguage() throws Exception {
        Path samples = Files.createDirectories(Path.of("target/samples"));
        byte[] content = write(ChartSamples.gallery(ARABIC));
        Files.write(samples.resolve("gallery.ar.odp"), content);
        Files.write(samples.resolve("gallery.fr.odp"), write(ChartSamples.gallery(Locale.FRENCH)));
        Files.write(samples.resolve("full.fr.odp"), write(ReportSamples.full(Locale.FRENCH, true)));
        Files.write(samples.resolve("full.ar.odp"), write(ReportSamples.full(ARABIC, true)));
        Map<String, byte[]> parts = parts(content);
        assertThat(text(parts, "content.xml")).contains("rl-tb").doesNotContain("@start@", "@writing@");
        assertThat(text(parts, "styles.xml")).contains("rl-tb").doesNotContain("@");
        Element row = (Element) parse(parts.get("content.xml"))
                .getElementsByTagName("table:table-row")
                .item(1);
        var cells = row.getElementsByTagName("table:table-cell");
        assertThat(cells.item(cells.getLength() - 1).getTextContent()).isEqualTo("الشعور بالعجز");
    }

    @Test
    void usesStylesThatExist() throws IOException {
        Map<String, byte[]> parts = parts(write(ReportSamples.full(ARABIC, true)));
        String all = text(parts, "content.xml") + text(parts, "styles.xml");
        assertThat(found("(?:text|table|draw|presentation):style-name=\"([^\"]+)\"", all))
                .isNotEmpty()
                .isSubsetOf(found("style:name=\"([^\"]+)\"", all));
    }

    @Test
    void saysNothingOfWhoMadeItAndWhen() throws IOException {
        String meta = text(parts(write(ReportSamples.full(Locale.FRENCH, true))), "meta.xml");
        assertThat(meta).doesNotContain("creator", "generator", "initial", "editing");
    }
}
