// SPDX-License-Identifier: Apache-2.0
package org.halqa.lib.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.halqa.fonts.HouseFont;
import org.junit.jupiter.api.Test;

/** What is embedded is enough to write a tagged PDF with our own fonts, without a context class loader. */
class EmbeddedPdfIT {

    private static final String PAGE =
            "<html lang=\"fr\"><head><title>Essai</title><style>@page{margin:2cm}body{font-family:'Noto Sans','Noto Naskh Arabic'}"
                    + "</style></head><body><h1>Séances</h1><table><tr><th>Zone</th></tr><tr><td>23</td></tr></table></body></html>";

    @Test
    void comesFromOurJar() {
        assertThat(PdfRendererBuilder.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())
                .contains("org.halqa.lib.pdf");
    }

    @Test
    void writesATaggedFileWithoutAContextClassLoader() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            assertThat(new String(pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (HouseFont font : HouseFont.values()) {
            builder.useFont(
                    font::open, font.family(), font.bold() ? 700 : 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        }
        builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .withHtmlContent(PAGE, null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}
