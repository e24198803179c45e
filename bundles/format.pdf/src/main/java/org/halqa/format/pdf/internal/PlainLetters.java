// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What is found when somebody searches or copies Arabic: the letters as they are typed, and not the joined form of each that is
 * drawn. Only the tables that say which letters a glyph stands for are written again.
 */
final class PlainLetters {

    private static final Pattern RANGES = Pattern.compile("\\d+ beginbfrange\\s(.*?)endbfrange", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4,8})>");
    private static final Pattern FORMS = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]+");
    private static final Pattern CARRIERS = Pattern.compile("[ \\u0640](?=[\\u064B-\\u0652])");
    private static final int MOST_IN_A_BLOCK = 100;
    private static final int BASE = 16;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PlainLetters() {}

    static void restore(PDDocument file) throws IOException {
        Set<COSStream> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : file.getPages()) {
            collect(page.getResources().getCOSObject(), tables);
        }
        for (COSStream table : tables) {
            restore(table);
        }
    }

    /** Fonts of a page; what is painted on it as a picture has outlines and no fonts. */
    private static void collect(COSDictionary resources, Set<COSStream> tables) {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts != null) {
            for (COSName name : fonts.keySet()) {
                COSDictionary font = fonts.getCOSDictionary(name);
                if (font != null && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
                    tables.add(table);
                }
            }
        }
    }

    private static void restore(COSStream table) throws IOException {
        String text;
        try (InputStream in = table.createInputStream()) {
            text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        String plain = RANGES.matcher(text).replaceAll(ranges -> Matcher.quoteReplacement(characters(ranges.group(1))));
        try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(plain.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Ranges as single characters: two neighbours among the forms need not be neighbours among the letters. */
    private static String characters(String ranges) {
        Map<Integer, String> letters = new TreeMap<>();
        Matcher range = RANGE.matcher(ranges);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), BASE);
            int last = Integer.parseInt(range.group(2), BASE);
            int[] points = new String(HEX.parseHex(range.group(3)), StandardCharsets.UTF_16BE)
                    .codePoints()
                    .toArray();
            for (int code = first; code <= last; code++) {
                StringBuilder form = new StringBuilder(new String(points, 0, points.length - 1))
                        .appendCodePoint(points[points.length - 1] + code - first);
                letters.put(code, letter(form.toString()));
            }
        }
        return blocks(letters);
    }

    /** A glyph of two letters keeps its form: programs that read from the right do not agree on which of two comes first. */
    private static String letter(String form) {
        if (!FORMS.matcher(form).matches()) {
            return form;
        }
        String letters = CARRIERS.matcher(Normalizer.normalize(form, Normalizer.Form.NFKC))
                .replaceAll("");
        return letters.length() == 1 ? letters : form;
    }

    private static String blocks(Map<Integer, String> letters) {
        StringBuilder blocks = new StringBuilder();
        StringBuilder block = new StringBuilder();
        int count = 0;
        for (Map.Entry<Integer, String> letter : letters.entrySet()) {
            block.append('<')
                    .append(HEX.toHexDigits(letter.getKey().shortValue()))
                    .append("> <");
            block.append(HEX.formatHex(letter.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
            if (++count == MOST_IN_A_BLOCK) {
                flush(blocks, block, count);
                count = 0;
            }
        }
        flush(blocks, block, count);
        return blocks.toString().stripTrailing();
    }

    private static void flush(StringBuilder blocks, StringBuilder block, int count) {
        if (count > 0) {
            blocks.append(count).append(" beginbfchar\n").append(block).append("endbfchar\n");
            block.setLength(0);
        }
    }
}
