// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.exchange.xlsform.internal.Form.told;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;
import org.junit.jupiter.api.Test;

/** Whatever is sent is answered with a reason and read as text. */
class HostileFormTest {

    private static final byte[] FILE = XlsxWriter.write(List.of(new Tab(
            "survey",
            false,
            List.of(List.of("type", "name", "label"), List.of("text", "a", "=HYPERLINK(\"http://x\")")))));

    private static Reading read(byte[] file) {
        return new XlsFormFormat().read(file);
    }

    private static String reason(byte[] file) {
        assertThat(read(file).questions().sections()).isEmpty();
        return String.join(",", told(read(file).refused())).strip();
    }

    /** The same file with one of its parts rewritten. */
    private static byte[] with(String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(FILE));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(part) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void anotherKindOfFileIsSaidToBeOne() {
        assertThat(reason(new byte[0])).isEqualTo("0 file.EMPTY");
        assertThat(reason("%PDF-1.7\0\1\2".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("0 file.KIND");
        assertThat(reason("type,name,label\ntext,a,Et ?".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("0 file.survey");
        assertThat(reason(XlsxWriter.write(List.of(new Tab("Feuil1", false, List.of(List.of("type")))))))
                .isEqualTo("0 file.survey");
        assertThat(reason(Arrays.copyOf(FILE, FILE.length / 2))).isIn("0 file.BROKEN", "0 file.KIND");
    }

    @Test
    void aFileThatSwellsOrIsHugeIsRefused() {
        assertThat(reason(with("xl/worksheets/sheet1.xml", text -> " ".repeat(17 * 1024 * 1024))))
                .isEqualTo("0 file.SIZE");
        List<List<String>> many = Collections.nCopies(1_001, List.of("text", "a", "Et ?"));
        assertThat(reason(XlsxWriter.write(List.of(new Tab("survey", false, many)))))
                .isEqualTo("0 file.SIZE");
    }

    @Test
    void aConstraintFullOfSpacesIsReadAtOnce() {
        String constraint = ". >= 0" + " ".repeat(19_900) + "x";
        List<List<String>> rows = new ArrayList<>(List.of(List.of("type", "name", "label", "constraint")));
        IntStream.range(0, 300).forEach(at -> rows.add(List.of("integer", "a" + at, "Combien ?", constraint)));
        byte[] file = XlsxWriter.write(List.of(new Tab("survey", false, rows)));
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(file));
        assertThat(reading.refused()).isNotEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Reading reading =
                read(with("xl/worksheets/sheet1.xml", text -> text.replace("<worksheet", entity + "<worksheet")
                        .replace(">a<", ">&x;<")));
        assertThat(reading.refused()).isNotEmpty();
        assertThat(reading.toString()).doesNotContain("root:");
    }

    @Test
    void aFormulaIsTextAndStaysText() {
        Reading reading = read(FILE);
        assertThat(reading.refused()).isEmpty();
        byte[] again = new XlsFormFormat().write("abc", 1, reading.questions());
        assertThat(read(again).questions().sections().get(0).items().get(0).wording())
                .hasToString("Labels[fr==HYPERLINK(\"http://x\"), ar=, en=]");
    }

    @Property(tries = 200)
    void whateverIsSentIsNeverAFault(@ForAll @Size(max = 300) byte[] content) {
        assertThat(read(content).refused()).isNotEmpty();
        byte[] broken = FILE.clone();
        for (int at = 0; at < content.length; at++) {
            broken[Math.floorMod(at * 31 + content[at], broken.length)] ^= content[at];
        }
        assertThat(read(broken)).isNotNull();
    }

    @Property(tries = 200)
    void whateverStandsInTheCellsIsNeverAFault(@ForAll @Size(max = 12) List<String> cells) {
        List<String> clean = cells.stream()
                .map(cell -> cell.replaceAll("[^\\x20-\\uD7FF]", ""))
                .toList();
        byte[] file = XlsxWriter.write(List.of(
                new Tab("survey", false, List.of(List.of("type", "name", "label", "parameters", "relevant"), clean)),
                new Tab("choices", false, List.of(clean, clean)),
                new Tab("settings", false, List.of(List.of("form_title", "default_language"), clean))));
        assertThat(read(file)).isNotNull();
    }
}
