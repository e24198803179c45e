// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.halqa.fonts.HouseFont;
import org.w3c.dom.Document;

/** Sets pages and writes them as a file that is the same for the same content. Nothing is fetched from anywhere. */
final class Typesetter {

    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final String PRODUCER = "Halqa";
    private static final String STYLE = read("report.css");

    private final Map<HouseFont, byte[]> fonts;
    private final byte[] colours;

    private Typesetter(Map<HouseFont, byte[]> fonts, byte[] colours) {
        this.fonts = fonts;
        this.colours = colours;
    }

    /** Also silences the log of the library for good: it would hold words of reports. */
    static Typesetter ofTheHouse() {
        XRLog.setLoggingEnabled(false);
        Map<HouseFont, byte[]> fonts = new EnumMap<>(HouseFont.class);
        for (HouseFont font : HouseFont.values()) {
            fonts.put(font, font.bytes());
        }
        return new Typesetter(fonts, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    static String style() {
        return STYLE;
    }

    void write(Document pages, Drawings drawings, LocalDate asOf, OutputStream out) throws IOException {
        boolean rightToLeft = pages.getDocumentElement().getAttribute("dir").equals("rtl");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.forEach((font, bytes) -> builder.useFont(
                () -> new ByteArrayInputStream(bytes),
                font.family(),
                font.bold() ? BOLD : PLAIN,
                FontStyle.NORMAL,
                true));
        builder.usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .useUnicodeLineBreaker(new LineEnds())
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
                .useObjectDrawerFactory(drawings)
                .useUriResolver((base, uri) -> null)
                .withProducer(PRODUCER)
                .withW3cDocument(pages, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument file = renderer.createPDFKeepOpen()) {
            if (rightToLeft) {
                LogicalOrder.restore(
                        file.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
                LogicalOrder.declare(file.getDocumentCatalog().getCOSObject());
            }
            Imprint imprint = Imprint.of(asOf, renderer.getDocument());
            imprint.stamp(file);
            RepeatedNames.once(file);
            // The tables of letters are there only once a file is written: the first writing is for them.
            file.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
            PlainLetters.restore(file);
            imprint.stamp(file);
            file.save(out);
        }
    }

    private static String read(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
