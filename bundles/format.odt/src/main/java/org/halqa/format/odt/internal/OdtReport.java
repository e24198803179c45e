// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.halqa.model.Message;
import org.halqa.reporting.Charts;
import org.halqa.reporting.HouseWords;
import org.halqa.reporting.Report;
import org.halqa.reporting.StableZip;
import org.halqa.texts.Texts;

/** One report as the parts of a file. */
final class OdtReport {

    private static final String AUTOMATIC = "<office:automatic-styles>";
    private static final String PICTURES = "<!-- pictures -->";
    private static final Map<String, String> COUNTRIES = Map.of("fr", "FR", "en", "GB");

    private final Report report;
    private final Texts texts;
    private final Charts charts;

    OdtReport(Report report, Texts texts, Charts charts) {
        this.report = report;
        this.texts = texts;
        this.charts = charts;
    }

    byte[] in(OdtTemplate template) throws IOException {
        OdtPictures pictures = new OdtPictures(charts, texts, report.language());
        String content = new OdtContent(report, texts, pictures).xml();
        return file(template, OdtTemplate.MEDIA_TYPE, content, pictures);
    }

    byte[] slides(OdtTemplate template) throws IOException {
        OdtPictures pictures = new OdtPictures(charts, texts, report.language());
        String content = new OdpContent(report, texts, pictures)
                .xml()
                .replace(AUTOMATIC, AUTOMATIC + styles(OdtTemplate.slideWords()));
        return file(template, OdtTemplate.SLIDES, content, pictures);
    }

    private byte[] file(OdtTemplate template, String mediaType, String content, OdtPictures pictures)
            throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        put(parts, "mimetype", mediaType);
        put(parts, "content.xml", content);
        put(parts, "styles.xml", styles(template.styles()));
        put(parts, "meta.xml", OdtTemplate.filled(template.meta(), meta()));
        put(parts, "META-INF/manifest.xml", template.manifest().replace(PICTURES, pictures.manifest()));
        parts.putAll(pictures.files());
        return StableZip.of(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String styles(String part) {
        String demo = report.demo()
                ? "<style:header><text:p text:style-name=\"Header\">" + Leaf.escaped(say(HouseWords.demo()))
                        + "</text:p></style:header>"
                : "";
        boolean rightToLeft = OdtContent.rightToLeft(report.language().getLanguage());
        String latin = rightToLeft ? "fr" : report.language().getLanguage();
        String foot = report.reference() + " · " + say(HouseWords.asOf(report.asOf())) + " · " + say(HouseWords.page());
        return OdtTemplate.filled(
                        part,
                        Map.of(
                                "writing",
                                rightToLeft ? "rl-tb" : "lr-tb",
                                "start",
                                rightToLeft ? "right" : "left",
                                "end",
                                rightToLeft ? "left" : "right",
                                "latin",
                                latin,
                                "country",
                                COUNTRIES.getOrDefault(latin, "FR"),
                                "foot",
                                foot))
                .replace("@header@", demo);
    }

    private Map<String, String> meta() {
        return Map.of(
                "title", say(report.title()),
                "tag", report.language().toLanguageTag(),
                "day", report.asOf().toString());
    }

    private String say(Message message) {
        return texts.say(message, report.language());
    }
}
