// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.halqa.reporting.Report;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.halqa.texts.spi.LanguagePack;
import org.junit.jupiter.api.Test;

/** What every format of reports promises. Extend it, return your format and its words, and run it. */
public abstract class ReportFormatContract {

    /** The format. */
    protected abstract ReportFormat format();

    /** The words that it brings. */
    protected abstract List<LanguagePack> packs();

    /** What a person would read in the file; override it for a format that is not text. */
    protected String readable(byte[] content) throws IOException {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** False for a format that hands over numbers and nothing else; it leaves totals and words out. */
    protected boolean writesWords() {
        return true;
    }

    @Test
    void saysWhatItIs() {
        assertThat(format().id()).matches("[a-z][a-z0-9.-]{0,60}").isEqualTo(format().id());
        assertThat(format().extension()).matches("[a-z0-9]{1,10}");
        assertThat(format().mediaType()).matches("[a-z]+/[a-z0-9][a-z0-9.+-]*(; ?charset=[A-Za-z0-9-]+)?");
    }

    @Test
    void hasALabelInEveryLanguage() {
        for (Locale language : SampleWords.languages()) {
            assertThat(packs())
                    .as("label in %s", language)
                    .anyMatch(pack -> pack.module().equals(format().label().module())
                            && pack.messages(language)
                                    .containsKey(format().label().key()));
        }
    }

    @Test
    void writesEveryBlockInEveryLanguage() throws IOException {
        for (Locale language : SampleWords.languages()) {
            if (!writesWords()) {
                assertThat(readable(write(ReportSamples.full(language, false)))).contains("FM", "7", "6");
                continue;
            }
            assertThat(readable(write(ReportSamples.full(language, false))))
                    .contains("Compte rendu de séance", "CC01/MA22-26/2026 Staff Care")
                    .contains("Trois séances ont eu lieu.", "Durée", "2 h 30", "T1", "T5", "Laissé libre.")
                    .contains("Séances par zone et par mois", "FM", "23", "·", "WITHHELD-SENTENCE")
                    .contains("Les séances au fil des mois", "Premier point", "Second point")
                    .contains("Des repères communs pour passer le relais.", "يتكرر الشعور بالعجز");
        }
    }

    @Test
    void marksADemoAndNothingElse() throws IOException {
        assertThat(readable(write(ReportSamples.full(Locale.FRENCH, true)))).contains("DEMO-STAMP");
        assertThat(readable(write(ReportSamples.full(Locale.FRENCH, false)))).doesNotContain("DEMO-STAMP");
    }

    @Test
    void writesAnEmptyReport() throws IOException {
        assertThat(write(ReportSamples.empty(Locale.FRENCH))).isNotEmpty();
    }

    @Test
    void survivesHostileWords() throws IOException {
        String read = readable(write(ReportSamples.hostile(Locale.FRENCH)));
        if (writesWords()) {
            assertThat(read).contains("alert(1)", "7*7", "=1+1");
        }
    }

    @Test
    void givesTheSameBytesForTheSameContent() throws IOException {
        Report report = ReportSamples.full(Locale.forLanguageTag("ar"), true);
        assertThat(write(report)).isEqualTo(write(report));
    }

    @Test
    void writesOnSeveralThreadsAtOnce() throws IOException {
        Report report = ReportSamples.full(Locale.FRENCH, false);
        byte[] alone = write(report);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> quietly(report)))
                .allMatch(bytes -> java.util.Arrays.equals(bytes, alone));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        format().write(ReportSamples.full(Locale.FRENCH, false), texts(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }

    /** The file of {@code report}. */
    protected final byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format().write(report, texts(), out);
        return out.toByteArray();
    }

    private byte[] quietly(Report report) {
        try {
            return write(report);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Texts texts() {
        return SampleWords.texts(packs().toArray(LanguagePack[]::new));
    }
}
