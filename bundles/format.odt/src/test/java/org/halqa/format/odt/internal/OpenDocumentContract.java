// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.halqa.charts.internal.ChartsPack;
import org.halqa.testkit.reporting.ReportFormatContract;
import org.halqa.texts.spi.LanguagePack;
import org.w3c.dom.Document;

/** Reads an OpenDocument file by hand, not by what wrote it. */
abstract class OpenDocumentContract extends ReportFormatContract {

    static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Override
    protected List<LanguagePack> packs() {
        return List.of(new OdtPack(), new ChartsPack());
    }

    @Override
    protected String readable(byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(content);
        return (text(parts, "content.xml").replaceAll("</text:p>", "\n") + text(parts, "styles.xml"))
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    static Document parse(byte[] part) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part));
    }

    static String text(Map<String, byte[]> parts, String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
