// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.data.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.reporting.Block;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.testkit.reporting.ChartSamples;
import org.halqa.testkit.reporting.CodesAsWords;
import org.halqa.testkit.reporting.ReleasedSamples;
import org.halqa.testkit.reporting.ReportSamples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each file is read back by a program that did not write it. */
class DataFormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Nested
    class Csv extends DataContract {
        Csv() {
            super("csv");
        }

        @Test
        void isReadBack() throws IOException {
            List<CsvRecord> rows = records(write(ReportSamples.full(Locale.FRENCH, false)), ',');
            assertThat(rows).allMatch(row -> row.getFieldCount() == 13);
            assertThat(rows)
                    .filteredOn(row -> row.getField(0).equals("number"))
                    .hasSize(18)
                    .first()
                    .satisfies(row -> assertThat(row.getFields())
                            .containsExactly(
                                    "number",
                                    "sessions.zone-month",
                                    "Séances par zone et par mois",
                                    "zone",
                                    "FM",
                                    "FM",
                                    "month",
                                    "2026-10",
                                    "2026-10",
                                    "COUNT",
                                    "7",
                                    "",
                                    ""));
        }

        @Test
        void neverBeginsACellWithAFormula() throws IOException {
            assertThat(Cells.safe("=1+1")).isEqualTo("'=1+1");
            assertThat(Cells.safe("@SUM(A1)")).startsWith("'");
            assertThat(records(write(ReportSamples.hostile(Locale.FRENCH)), ','))
                    .allMatch(row -> row.getFields().stream().noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*")));
        }
    }

    @Nested
    class CsvForFrenchExcel extends DataContract {
        CsvForFrenchExcel() {
            super("csv-fr");
        }

        @Test
        void hasSemicolonsAndTheMark() throws IOException {
            byte[] content = write(ReportSamples.full(Locale.FRENCH, true));
            assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("\uFEFF\"kind\";");
            assertThat(records(content, ';')).allMatch(row -> row.getFieldCount() == 13);
        }
    }

    @Nested
    class Json extends DataContract {
        Json() {
            super("json");
        }

        @Override
        protected String readable(byte[] content) {
            return asOnPaper(content);
        }

        @Test
        void isAsItsSchemaSays() throws IOException {
            for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("ar"))) {
                assertThat(faults(write(ReportSamples.full(language, true)))).isEmpty();
                assertThat(faults(write(ChartSamples.gallery(language)))).isEmpty();
            }
            assertThat(faults("{\"schema\":\"urn:halqa:report:1\"}".getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty();
        }

        @Test
        void hasNoNumberWhereOneIsWithheld() throws IOException {
            JsonNode table = JSON.readTree(write(ReportSamples.full(Locale.FRENCH, false)))
                    .get("blocks")
                    .findValue("table");
            assertThat(table.at("/rows/0/cells/1").toString()).isEqualTo("{\"withheld\":true}");
            assertThat(table.at("/rows/2/cells/2/value").intValue()).isEqualTo(23);
        }
    }

    @Nested
    class Hxl extends DataContract {
        Hxl() {
            super("hxl");
        }

        @Override
        protected boolean writesWords() {
            return false;
        }

        @Test
        void hasHashtagsAndNoTotals() throws IOException {
            List<CsvRecord> rows = records(write(ReportSamples.full(Locale.FRENCH, false)), ',');
            assertThat(rows.get(1).getFields())
                    .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"))
                    .doesNotHaveDuplicates();
            assertThat(rows).hasSize(2 + 4);
            assertThat(rows.get(2).getFields()).contains("FM", "2026-10", "7");
            assertThat(rows.get(3).getFields()).contains("masqué").doesNotContain("0");
        }

        @Test
        void remarksOnTheRowsOfACorrectedTableAlone() throws IOException {
            List<CsvRecord> rows = records(write(corrected()), ',');
            assertThat(rows)
                    .filteredOn(row -> row.getField(0).equals("sessions.zone-month"))
                    .hasSize(4)
                    .allMatch(row -> row.getField(10).endsWith("version 2, corrigée le 12 décembre 2026."));
            assertThat(rows)
                    .filteredOn(row -> row.getField(0).equals("untouched"))
                    .hasSize(4)
                    .allMatch(row -> row.getField(10).isEmpty());
        }
    }

    @Nested
    class Dhis2 extends DataContract {
        Dhis2() {
            super("dhis2");
        }

        @Override
        protected boolean writesWords() {
            return false;
        }

        @Test
        void addressesEachValueByCodesAndLeavesOutWhatIsWithheld() throws IOException {
            JsonNode values = JSON.readTree(write(ReportSamples.full(Locale.FRENCH, false)))
                    .get("dataValues");
            assertThat(values).hasSize(2);
            assertThat(values.get(0).toString())
                    .isEqualTo("{\"dataElement\":\"SESSIONS_ZONE_MONTH\",\"period\":\"202610\",\"orgUnit\":\"FM\","
                            + "\"value\":\"7\"}");
        }

        @Test
        void saysOfTheValuesOfACorrectedTableAloneThatTheyWere() throws IOException {
            JsonNode values = JSON.readTree(write(corrected())).get("dataValues");
            assertThat(values.findValuesAsText("dataElement"))
                    .containsExactly("SESSIONS_ZONE_MONTH", "SESSIONS_ZONE_MONTH", "UNTOUCHED", "UNTOUCHED");
            for (int at = 0; at < 2; at++) {
                assertThat(values.get(at).get("comment").asText()).endsWith("version 2, corrigée le 12 décembre 2026.");
                assertThat(values.get(at + 2).has("comment")).isFalse();
            }
        }

        /** Other spans than months, quarters and years have no name there. */
        @Test
        void namesQuartersAndLeavesOutOtherSpans() throws IOException {
            JsonNode values = JSON.readTree(write(spans())).get("dataValues");
            assertThat(values.findValuesAsText("period")).containsExactly("202606", "2026Q3");
        }
    }

    @Nested
    class Adx extends DataContract {
        Adx() {
            super("adx");
        }

        @Override
        protected boolean writesWords() {
            return false;
        }

        @Test
        void isNotOfferedForWordsWithoutNumbers() {
            assertThat(format().writes("session-report")).isFalse();
            assertThat(format().writes("final-report")).isTrue();
        }

        @Test
        void groupsByPlaceAndTime() throws Exception {
            NodeList groups = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(write(ReportSamples.full(Locale.FRENCH, false))))
                    .getElementsByTagNameNS("urn:ihe:qrph:adx:2015", "group");
            assertThat(groups.getLength()).isEqualTo(2);
            Element first = (Element) groups.item(0);
            assertThat(first.getAttribute("period")).isEqualTo("2026-10-01/P1M");
            assertThat(first.getAttribute("orgUnit")).isEqualTo("FM");
            assertThat(((Element) first.getFirstChild()).getAttribute("value")).isEqualTo("7");
        }

        @Test
        void saysOfNumbersOfACorrectedTableAloneThatTheyWere() throws IOException {
            assertThat(new String(write(corrected()), StandardCharsets.UTF_8))
                    .containsOnlyOnce(
                            " dataSet=\"HALQA\" orgUnit=\"FM\" period=\"2026-10-01/P1M\"><dataValue dataElement=\"UNTOUCHED\"")
                    .containsOnlyOnce(
                            " dataSet=\"HALQA\" orgUnit=\"FM\" period=\"2026-10-01/P1M\" comment=\"Chiffres, avril")
                    .contains("version 2, corrigée le 12 décembre 2026.\"");
        }

        @Test
        void saysHowManyMonthsANumberIsAbout() throws IOException {
            assertThat(new String(write(spans()), StandardCharsets.UTF_8))
                    .contains("\"2026-07-01/P3M\"", "\"2026-10-01/P2M\"");
        }
    }

    @Nested
    class DataPackage extends DataContract {
        DataPackage() {
            super("datapackage");
        }

        @Override
        protected String readable(byte[] content) throws IOException {
            StringBuilder all = new StringBuilder();
            parts(content).values().forEach(part -> all.append(asOnPaper(part)));
            return all.toString();
        }

        @Test
        void describesEachFileThatIsInIt() throws IOException {
            Map<String, byte[]> parts = parts(write(ChartSamples.gallery(Locale.FRENCH)));
            JsonNode description = JSON.readTree(parts.get("datapackage.json"));
            assertThat(description.get("name").asText()).matches("[a-z0-9._-]+");
            assertThat(description.get("resources")).hasSize(parts.size() - 1);
            for (JsonNode resource : description.get("resources")) {
                byte[] file = parts.get(resource.get("path").asText());
                assertThat(file).as(resource.toString()).isNotNull();
                if (resource.has("schema")) {
                    assertThat(records(file, ',').get(0).getFields())
                            .isEqualTo(resource.at("/schema/fields").findValuesAsText("name"));
                }
            }
            assertThat(faults(parts.get("report.json"))).isEmpty();
        }
    }

    /** What is withheld is said by name here, and by a dot on paper. */
    private static String asOnPaper(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replace("\"withheld\" : true", "·");
    }

    private static List<String> faults(byte[] content) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(DataFormats.class.getResourceAsStream("report.schema.json"))
                .validate(JSON.readTree(content))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<CsvRecord> records(byte[] content, char separator) throws IOException {
        String text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(text))) {
            return reader.stream().toList();
        }
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Two parts of it say so: it is said once, and of one of two tables. */
    private static Report corrected() {
        Evidence.Revision revision = new Evidence.Revision(
                new MonthSpan(YearMonth.of(2026, 4), YearMonth.of(2026, 10)),
                2,
                LocalDate.of(2026, 12, 12),
                Set.of(ReleasedSamples.table().id()));
        Block notice = new Block.Notice(HouseWords.corrected(revision));
        Block figures = Block.Figures.of(ReleasedSamples.table(), new CodesAsWords());
        Evidence.Table table = ReleasedSamples.table();
        Block other = Block.Figures.of(
                new Evidence.Table(
                        "untouched",
                        table.title(),
                        table.rowDimension(),
                        table.columnDimension(),
                        table.columns(),
                        table.rows()),
                new CodesAsWords());
        return ReportSamples.report(Locale.FRENCH, false, List.of(figures, notice, other, figures, notice));
    }

    /** Sessions of a month, of a quarter and of two months. */
    private static Report spans() {
        Evidence.Table table = new Evidence.Table(
                "sessions.month",
                Message.of("sample", "table"),
                "month",
                "",
                List.of("TOTAL"),
                List.of(
                        ReleasedSamples.line("2026-06", 5),
                        ReleasedSamples.line("2026-07/2026-09", 12),
                        ReleasedSamples.line("2026-10/2026-11", 8)));
        return ReportSamples.report(Locale.FRENCH, false, List.of(Block.Figures.of(table, new CodesAsWords())));
    }
}
