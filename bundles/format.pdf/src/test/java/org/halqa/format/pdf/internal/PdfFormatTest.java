// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.halqa.anonymisation.Evidence;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.charts.internal.DrawnCharts;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Report;
import org.halqa.reporting.Sheets;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfFormatTest extends ReportFormatContract {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String ANSWER = "سنعيد توزيع المناوبات ابتداءً من الشهر المقبل.";
    private static final String DIGEST = "12345678 9abcdef0 00112233 ffeeddcc";

    private final PdfFormat format = new PdfFormat(new DrawnCharts());

    @BeforeAll
    static void findJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Override
    protected ReportFormat format() {
        return format;
    }

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new PdfPack(), new ChartsPack());
    }

    @Override
    protected String readable(byte[] content) throws IOException {
        try (PDDocument file = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(file);
        }
    }

    static Stream<Report> reports() {
        return Stream.of(
                ReportSamples.full(Locale.FRENCH, true),
                ReportSamples.full(ARABIC, true),
                ReportSamples.empty(Locale.FRENCH),
                ReportSamples.hostile(Locale.ENGLISH),
                ChartSamples.gallery(Locale.FRENCH),
                ChartSamples.gallery(ARABIC),
                sheet(Sheets.Layout.POSTER, Locale.FRENCH),
                sheet(Sheets.Layout.POSTER, ARABIC),
                sheet(Sheets.Layout.LETTER, ARABIC),
                lengthy(Locale.FRENCH),
                lengthy(ARABIC));
    }

    /** Enough headings for a list of contents, words in the other language, and a digest, which is read from the left everywhere. */
    private static Report sheet(Sheets.Layout layout, Locale language) {
        Report full = ReportSamples.full(language, true);
        List<Block> blocks = Stream.concat(
                        full.blocks().stream(),
                        Stream.of(
                                new Block.Heading(
                                        1, ((Block.Heading) full.blocks().get(0)).text()),
                                new Block.Heading(
                                        1, ((Block.Heading) full.blocks().get(0)).text()),
                                new Block.Paragraph(Message.of(full.title().module(), "name", ANSWER), "ar"),
                                new Block.Paragraph(Message.of(full.title().module(), "name", DIGEST))))
                .toList();
        return new Report(layout.kind(), language, full.reference(), full.title(), full.asOf(), full.demo(), blocks);
    }

    @Test
    void aSheetHasNoListOfContentsAndKeepsADigestInItsOrder() throws IOException {
        String poster = readable(write(sheet(Sheets.Layout.POSTER, ARABIC)));
        assertThat(poster).contains("سنعيد توزيع المناوبات", DIGEST).doesNotContain("Sommaire");
    }

    /** A table over several pages. */
    private static Report lengthy(Locale language) {
        List<Evidence.Line> lines = IntStream.range(0, 90)
                .mapToObj(row -> ReleasedSamples.line("R" + row, row + 5, row + 6))
                .toList();
        Message name = words("Zone");
        Evidence.Table table = new Evidence.Table("long", name, "row", "column", List.of("A", "B"), lines);
        return ReportSamples.report(
                language,
                false,
                List.of(new Block.Figures(
                        table,
                        name,
                        List.of(words("Avant"), words("Après")),
                        lines.stream().map(line -> words(line.code())).toList())));
    }

    private static Message words(String words) {
        return Message.of("sample", "name", new Labels(words, words, words));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isAccessibleAndFitForArchives(Report report) throws Exception {
        byte[] content = write(report);
        Files.write(
                Files.createDirectories(Path.of("target/samples"))
                        .resolve(report.blocks().size() + "." + report.kind() + "." + report.language() + ".pdf"),
                content);
        assertThat(faults(content, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(content, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void namesNobodyAndNoTime() throws IOException {
        byte[] content = write(ReportSamples.full(Locale.FRENCH, true));
        try (PDDocument file = Loader.loadPDF(content)) {
            PDDocumentInformation information = file.getDocumentInformation();
            assertThat(information.getMetadataKeys())
                    .containsExactlyInAnyOrder("CreationDate", "Producer", "Subject", "Title");
            assertThat(information.getProducer()).isEqualTo("Halqa");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-11-20T00:00:00Z");
            assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-20T00:00:00Z</xmp:CreateDate>")
                    .doesNotContain("dc:creator", "xmp:ModifyDate", System.getProperty("user.name") + "<");
        }
    }

    /** What somebody finds who searches for it: letters as they are typed, in the order in which they are read. */
    @Test
    void canBeSearchedInArabic() throws IOException {
        String text = readable(write(ChartSamples.gallery(ARABIC)));
        assertThat(text).contains("الشعور بالعجز", "الرباط", "الجلسات", "والاعتراف بهم");
        assertThat(text.codePoints())
                .noneMatch(point -> point >= 0xFB50 && point <= 0xFDFF || point >= 0xFE70 && point <= 0xFEFC);
    }

    @Test
    void saysFromWhichSideItIsRead() throws IOException {
        try (PDDocument french = Loader.loadPDF(write(ReportSamples.full(Locale.FRENCH, false)));
                PDDocument arabic = Loader.loadPDF(write(ReportSamples.full(ARABIC, false)))) {
            assertThat(french.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo("L2R");
            assertThat(arabic.getDocumentCatalog().getViewerPreferences().getReadingDirection())
                    .isEqualTo("R2L");
        }
    }

    @Test
    void listsItsHeadingsTwice() throws IOException {
        try (PDDocument file = Loader.loadPDF(write(ChartSamples.gallery(ARABIC)))) {
            PDOutlineItem first = file.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("ما يُرى");
            assertThat(first.children()).hasSize(7);
            assertThat(file.getPage(0).getAnnotations()).hasSize(8);
        }
    }

    @Test
    void readsTheRowsOfAnArabicTableFromTheirFirstCell() throws IOException {
        assertThat(scopesOfFirstRow(Locale.FRENCH)).isEqualTo(scopesOfFirstRow(ARABIC));
        assertThat(scopesOfFirstRow(ARABIC)).startsWith("TH").endsWith("TD").hasSize(2);
    }

    @Test
    void namesOfColumnsAreSaidOnceAndShownOnEachPage() throws IOException {
        byte[] content = write(lengthy(Locale.FRENCH));
        try (PDDocument file = Loader.loadPDF(content)) {
            assertThat(file.getNumberOfPages()).isGreaterThan(2);
            PDStructureElement head = rows(file.getDocumentCatalog().getStructureTreeRoot())
                    .findFirst()
                    .orElseThrow();
            assertThat(head.getKids()).hasSize(3).allSatisfy(name -> assertThat(pieces(name))
                    .isEqualTo(1));
        }
        assertThat(readable(content).split("Après", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void hasSignsOfFormulas() throws IOException {
        String signs = "δ α ≤ √ Σ − → x₂";
        assertThat(readable(
                        write(ReportSamples.report(Locale.FRENCH, false, List.of(new Block.Paragraph(words(signs)))))))
                .contains(signs)
                .doesNotContain("#");
    }

    @Test
    void neverEndsALineBehindAnApostrophe() throws IOException {
        String text = readable(write(ReportSamples.report(
                Locale.FRENCH,
                false,
                List.of(new Block.Paragraph(words("x d’accord l’équipe aujourd’hui".repeat(90)))))));
        assertThat(text.lines())
                .noneMatch(line -> line.strip().endsWith("’"))
                .anyMatch(line -> line.contains("l’équipe"));
    }

    /** Tags of the cells of the first row of facts. */
    private List<String> scopesOfFirstRow(Locale language) throws IOException {
        try (PDDocument file = Loader.loadPDF(write(ReportSamples.full(language, false)))) {
            return rows(file.getDocumentCatalog().getStructureTreeRoot()).findFirst().orElseThrow().getKids().stream()
                    .map(cell -> ((PDStructureElement) cell).getStructureType())
                    .toList();
        }
    }

    /** Pieces of text below a tag, however deep: the library sets some names into a span. */
    private static long pieces(Object kid) {
        return kid instanceof PDStructureElement tag
                ? tag.getKids().stream().mapToLong(PdfFormatTest::pieces).sum()
                : 1;
    }

    private static Stream<PDStructureElement> rows(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> kid.getStructureType().equals("TR") ? Stream.of(kid) : rows(kid));
    }

    private static List<String> faults(byte[] content, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(content), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isNotNull();
            return result.getFailedChecks().keySet().stream()
                    .map(rule -> rule.getClause() + " " + rule.getTestNumber() + " "
                            + result.getTestAssertions().stream()
                                    .filter(each -> each.getRuleId().equals(rule))
                                    .findFirst()
                                    .map(each -> each.getMessage() + " at "
                                            + each.getLocation().getContext())
                                    .orElse(""))
                    .toList();
        }
    }
}
