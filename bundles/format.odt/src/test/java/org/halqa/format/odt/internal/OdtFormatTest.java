// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReportSamples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A text, read by hand. */
class OdtFormatTest extends OpenDocumentContract {

    private final OdtFormat format = new OdtFormat(new DrawnCharts());

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Test
    void beginsWithWhatItIs() throws IOException {
        byte[] content = write(ReportSamples.full(Locale.FRENCH, false));
        assertThat(parts(content).keySet()).first().isEqualTo("mimetype");
        assertThat(new String(content, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void listsEachOfItsPartsInTheManifest() throws IOException {
        Map<String, byte[]> parts = parts(write(ChartSamples.gallery(Locale.FRENCH)));
        Set<String> listed = found("full-path=\"([^\"/][^\"]*)\"", text(parts, "META-INF/manifest.xml"));
        Set<String> there = new HashSet<>(parts.keySet());
        there.removeAll(Set.of("mimetype", "META-INF/manifest.xml"));
        assertThat(listed).isEqualTo(there).contains("Pictures/figure7.png");
    }

    @Test
    void usesStylesThatExist() throws Exception {
        Map<String, byte[]> parts = parts(write(ReportSamples.full(ARABIC, true)));
        String content = text(parts, "content.xml");
        Set<String> defined = found("style:name=\"([^\"]+)\"", content + text(parts, "styles.xml"));
        assertThat(found("(?:text|table):style-name=\"([^\"]+)\"", content))
                .contains("Heading_20_1", "Notice", "WordsFromRight", "Table_20_Number")
                .isSubsetOf(defined);
        for (String part : List.of("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml")) {
            assertThat(parse(parts.get(part)).getDocumentElement()).as(part).isNotNull();
        }
    }

    @Test
    void turnsWithTheLanguage() throws IOException {
        byte[] content = write(ChartSamples.gallery(ARABIC));
        Files.write(Files.createDirectories(Path.of("target/samples")).resolve("gallery.ar.odt"), content);
        Files.write(Path.of("target/samples/full.fr.odt"), write(ReportSamples.full(Locale.FRENCH, true)));
        Files.write(Path.of("target/samples/full.ar.odt"), write(ReportSamples.full(ARABIC, true)));
        Map<String, byte[]> parts = parts(content);
        assertThat(text(parts, "styles.xml"))
                .contains("style:writing-mode=\"rl-tb\"")
                .doesNotContain("lr-tb", "@");
        assertThat(text(parts, "content.xml"))
                .contains("style:may-break-between-rows=\"false\" style:writing-mode=\"rl-tb\"");
    }

    @Test
    void givesTablesAHeaderAndPicturesWords() throws Exception {
        Document content =
                parse(parts(write(ReportSamples.full(Locale.FRENCH, false))).get("content.xml"));
        assertThat(content.getElementsByTagName("table:table-header-rows").getLength())
                .isEqualTo(2);
        Element table = (Element) content.getElementsByTagName("table:table").item(1);
        Element row = (Element) table.getElementsByTagName("table:table-row").item(1);
        assertThat(row.getElementsByTagName("table:table-cell").item(2).getTextContent())
                .isEqualTo("·");
        assertThat(content.getElementsByTagName("svg:desc").item(0).getTextContent())
                .isEqualTo("Une ligne pour chaque zone.");
        assertThat(content.getElementsByTagName("text:sequence").getLength()).isEqualTo(3);
    }

    @Test
    void listsItsHeadings() throws Exception {
        Document content =
                parse(parts(write(ChartSamples.gallery(Locale.FRENCH))).get("content.xml"));
        assertThat(content.getElementsByTagName("text:a").getLength()).isEqualTo(8);
        assertThat(content.getElementsByTagName("text:bookmark-start").getLength())
                .isEqualTo(8);
    }

    @Test
    void saysNothingOfWhoMadeItAndWhen() throws IOException {
        String meta = text(parts(write(ReportSamples.full(Locale.FRENCH, true))), "meta.xml");
        assertThat(meta).contains("2026-11-20T00:00:00Z").doesNotContain("creator", "generator", "initial", "editing");
    }
}
