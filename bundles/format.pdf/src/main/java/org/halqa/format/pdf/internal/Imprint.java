// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;

/** What a file says of when it was made: the day of its content, wherever the library wrote the time of day. */
record Imprint(LocalDate asOf, long id) {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static Imprint of(LocalDate asOf, Document pages) {
        return new Imprint(asOf, pages.getDocumentElement().getTextContent().hashCode());
    }

    void stamp(PDDocument file) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTimeInMillis(asOf.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        file.getDocumentInformation().setCreationDate(day);
        file.setDocumentId(id);
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        try (InputStream in = catalog.getMetadata().exportXMPMetadata()) {
            String xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher created = CREATED.matcher(xmp);
            String stamped = created.replaceAll("$1" + asOf + "T00:00:00Z$2");
            PDMetadata metadata = catalog.getMetadata();
            metadata.importXMPMetadata(stamped.getBytes(StandardCharsets.UTF_8));
        }
    }
}
