// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.Installation;
import org.halqa.itests.web.OfficeSchemas;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.PdfFile;
import org.halqa.itests.web.Structure;
import org.halqa.itests.web.Surfaces;
import org.halqa.itests.web.Visitor;
import org.halqa.itests.web.Workbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each report on the demo consortium has the headings, tables and pictures that were agreed (the files in {@code structure/}), the
 * same ones in every format, cell by cell; and no number stands anywhere in a file that its page does not show. On an installation of
 * its own: what other stories write and ask would stand in these reports too.
 */
class EveryFormatHasTheSameStructureIT {

    private static final List<String> KINDS = List.of(
            "compliance",
            "donor",
            "final-report",
            "indicators",
            "methodological-note",
            "restitution",
            "session-reports",
            "synthesis-note",
            "zone-status");

    /** It grows with each session: its formats are compared, and nothing else. */
    private static final Set<String> GROWING = Set.of("session-reports");

    private static Installation installation;
    private static Visitor coordination;

    @BeforeAll
    static void meet() {
        installation = Installation.withDemo("structure");
        Halqa halqa = installation.start();
        Await.until("the demo", () -> halqa.log().says("The demo is loaded"));
        coordination = new DemoPeople(halqa).coordination();
    }

    @AfterAll
    static void leave() {
        assertThat(installation.halqa().log().errors())
                .as("errors in karaf.log")
                .isEmpty();
        installation.close();
    }

    static Stream<Arguments> reports() {
        return KINDS.stream().flatMap(kind -> Stream.of("fr", "ar").map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("reports")
    @DisplayName("S34 no file, chart or sheet within holds a number that its page does not show")
    void aReportSaysTheSameInTheSameOrder(String kind, String language) throws IOException {
        Map<String, byte[]> files = files(kind, language);
        Structure page = Structure.of("html", files.get("html"));

        assertThat(page.language()).isEqualTo(language);
        assertThat(page.direction()).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        if (!GROWING.contains(kind)) {
            assertThat(page.lines()).containsSubsequence(agreed(kind, language));
        }
        for (String format : List.of("docx", "odt")) {
            assertThat(Structure.of(format, files.get(format))).as(format).isEqualTo(page);
        }
        for (String format : List.of("pptx", "odp")) {
            assertShown(format, page, Structure.slides(format, files.get(format)));
        }
        for (String format : List.of("docx", "pptx", "xlsx")) {
            assertThat(OfficeSchemas.faults(files.get(format))).as(format).isEmpty();
        }
        assertReadAloud(page, files.get("pdf"));
        assertNumbersAreThoseOfThePage(files);
    }

    /** The tags of the PDF say what the page says, in its order; what is searched for is found as it is typed. */
    private static void assertReadAloud(Structure page, byte[] content) {
        PdfFile pdf = PdfFile.of(content);
        assertThat(pdf.language()).isEqualTo(page.language());
        assertThat(pdf.direction()).isEqualTo(page.direction().equals("rtl") ? "R2L" : "L2R");
        assertThat(pdf.headings().stream().skip(1))
                .containsExactlyElementsOf(page.lines().stream()
                        .filter(line -> Character.isDigit(line.charAt(0)))
                        .map(line -> "H" + (line.charAt(0) + 1 - '0') + " "
                                + PdfFile.letters(line.substring(line.indexOf(": ") + 2)))
                        .toList());
        List<String> figures = page.lines().stream()
                .filter(line -> line.startsWith("figure: "))
                .map(line -> line.substring("figure: ".length()))
                .toList();
        assertThat(pdf.figures()).as("the mark of the house and each picture").hasSize(1 + figures.size());
        for (int i = 0; i < figures.size(); i++) {
            assertThat(Structure.plain(pdf.figures().get(i + 1))).startsWith(figures.get(i));
        }
        List<PdfFile.Row> rows = pdf.tables().stream().flatMap(List::stream).toList();
        assertThat(rows).hasSameSizeAs(page.rows());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).says(page.rows().get(i)))
                    .as(page.rows().get(i))
                    .isTrue();
        }
        assertThat(pdf.tables()).allSatisfy(table -> assertThat(table.subList(1, table.size()))
                .allSatisfy(row -> assertThat(row.kinds()).matches("TH( TD)*")));
        String found = PdfFile.squeezed(pdf.text());
        assertThat(page.lines().stream()
                        .filter(line -> Character.isDigit(line.charAt(0)))
                        .map(line -> PdfFile.squeezed(line.substring(line.indexOf(": ") + 2)))
                        .filter(words -> words.matches("[\\p{IsArabic}]+|[\\p{IsLatin}]+")))
                .allSatisfy(words -> assertThat(found).contains(words));
    }

    /** Each heading and the title of each picture, in the order of the page; a table goes on under the title of its picture. */
    private static void assertShown(String format, Structure page, List<String> slides) {
        int at = 0;
        for (String line : page.lines()) {
            String words = line.substring(line.indexOf(": ") + 2);
            if (!line.startsWith("table")) {
                while (at < slides.size() && !slides.get(at).contains(words)) {
                    at++;
                }
                assertThat(at).as(format + " lacks, or has too early: " + line).isLessThan(slides.size());
            }
        }
    }

    /** The workbooks too, behind charts as well: what is withheld is nowhere, not even where nobody looks. */
    private static void assertNumbersAreThoseOfThePage(Map<String, byte[]> files) {
        Set<String> shown =
                Jsoup.parse(new String(files.get("html"), StandardCharsets.UTF_8)).select("td.number").stream()
                        .map(cell -> Workbook.plain(cell.text()))
                        .collect(Collectors.toSet());
        assertThat(shown).containsAll(Workbook.numbers(files.get("xlsx")));
        Surfaces.partsOf(files.get("pptx")).forEach((name, part) -> {
            if (name.endsWith(".xlsx")) {
                assertThat(shown).as(name).containsAll(Workbook.numbers(part));
            }
        });
        Surfaces.partsOf(files.get("odp")).forEach((name, part) -> {
            if (name.matches("Object \\d+/content.xml")) {
                assertThat(shown).as(name).containsAll(Structure.chart(part));
            }
        });
    }

    private static List<String> agreed(String kind, String language) throws IOException {
        try (InputStream in = EveryFormatHasTheSameStructureIT.class.getResourceAsStream(
                "structure/" + kind + "." + language + ".txt")) {
            return new String(Objects.requireNonNull(in, kind).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    /** All of one state: while the demo still arrives, it is taken again. */
    private Map<String, byte[]> files(String kind, String language) {
        byte[] before = file(kind, language, "html");
        while (true) {
            Map<String, byte[]> files = Stream.of("docx", "odt", "odp", "pdf", "pptx", "xlsx", "html")
                    .collect(Collectors.toMap(format -> format, format -> file(kind, language, format)));
            byte[] after = file(kind, language, "html");
            if (Objects.deepEquals(before, after) && Objects.deepEquals(files.get("html"), after)) {
                return files;
            }
            before = after;
        }
    }

    private byte[] file(String kind, String language, String format) {
        String form = coordination
                .open("/deliverables/" + kind)
                .document()
                .select("form[action$=/file]")
                .attr("action");
        Page file = coordination.open(form + "?format=" + format + "&language=" + language);
        assertThat(file.status()).as(kind + " " + format).isEqualTo(200);
        return file.bytes();
    }
}
