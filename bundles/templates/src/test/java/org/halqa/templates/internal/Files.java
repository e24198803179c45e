// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small files as the programs of an office would write them, and what stands in them. */
public final class Files {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Files() {}

    /** A document with these paragraphs and tables, in the notation of its file. */
    public static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    /** The same with more parts. */
    public static byte[] docx(String body, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"x\" Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\"t\""
                        + " Target=\"docProps/thumbnail.jpeg\"/></Relationships>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Radhia Benhaddouche</dc:creator>"
                        + "<cp:lastModifiedBy>Radhia</cp:lastModifiedBy></cp:coreProperties>");
        parts.put("docProps/thumbnail.jpeg", "picture");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        parts.putAll(more);
        return zip(parts);
    }

    /** A paragraph whose words a program has cut into runs. */
    public static String p(String... runs) {
        StringBuilder paragraph = new StringBuilder("<w:p>");
        for (String run : runs) {
            paragraph.append("<w:r><w:t>").append(run).append("</w:t></w:r>");
        }
        return paragraph.append("</w:p>").toString();
    }

    /** A presentation with one slide, and a shape for each of {@code paragraphs}. */
    public static byte[] pptx(String... paragraphs) {
        StringBuilder shape = new StringBuilder();
        for (String paragraph : paragraphs) {
            shape.append("<p:sp><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>")
                    .append(paragraph)
                    .append("</a:t></a:r></a:p></p:txBody></p:sp>");
        }
        String p = "http://schemas.openxmlformats.org/presentationml/2006/main";
        String r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(Map.of(
                "ppt/presentation.xml",
                "<p:presentation xmlns:p=\"" + p + "\" xmlns:r=\"" + r
                        + "\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"r3\"/>"
                        + "<p:sldId id=\"257\" r:id=\"r9\"/></p:sldIdLst></p:presentation>",
                "ppt/_rels/presentation.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r3\""
                        + " Type=\"x/slide\" Target=\"slides/slide3.xml\"/></Relationships>",
                "ppt/slides/slide3.xml",
                "<p:sld xmlns:p=\"" + p
                        + "\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld><p:spTree>"
                        + shape + "</p:spTree></p:cSld></p:sld>"));
    }

    /** A text of LibreOffice. */
    public static byte[] odt(String... paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append("<text:p>").append(paragraph).append("</text:p>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\"><office:automatic-styles>"
                        + "<number:date-style><number:text>/</number:text></number:date-style></office:automatic-styles>"
                        + "<office:body><office:text>"
                        + text
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        parts.put(
                "meta.xml",
                "<o:document-meta xmlns:o=\"o\" xmlns:dc=\"d\"><o:meta><dc:creator>Radhia</dc:creator></o:meta></o:document-meta>");
        return zip(parts);
    }

    /** A web page. */
    public static byte[] html(String body) {
        return ("<!DOCTYPE html>\n<html><head><title>{{title}}</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A zip of these parts. */
    public static byte[] zip(Map<String, String> parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts of a zip, or the page itself, as one text. */
    public static String text(byte[] content) {
        if (content[0] != 'P') {
            return new String(content, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        parts(content).forEach((name, part) -> text.append(part).append('\n'));
        return text.toString();
    }

    /** The parts of a zip. */
    public static Map<String, String> parts(byte[] content) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The words of a file, without its tags. */
    public static String words(byte[] content) {
        return text(content)
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ");
    }
}
