// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A released document before it is stamped, and the one way to write it: the hash is taken over exactly these lines.
 *
 * @param id of the released document
 * @param kind for example {@code session-report}
 * @param programme id of the programme
 * @param releasedOn the day it left
 * @param singleReader true when its author was the only reader
 * @param codes field to codes
 * @param passages field to words, in the order of the document
 */
public record CanonicalDocument(
        String id,
        String kind,
        String programme,
        LocalDate releasedOn,
        boolean singleReader,
        Map<String, List<String>> codes,
        Map<String, Words> passages) {

    private static final String FIRST_LINE = "halqa-document 1";

    /** Words and their language. */
    public record Words(String language, String text) {}

    /** The canonical form. */
    public String write() {
        StringBuilder lines = new StringBuilder();
        line(lines, FIRST_LINE);
        line(lines, id);
        line(lines, kind);
        line(lines, programme);
        line(lines, releasedOn.toString());
        line(lines, Boolean.toString(singleReader));
        new TreeMap<>(codes).forEach((field, values) -> line(lines, "code " + field + " " + String.join(" ", values)));
        passages.forEach(
                (field, words) -> line(lines, "words " + field + " " + words.language() + " " + escaped(words.text())));
        return lines.toString();
    }

    /**
     * Reads the canonical form.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static CanonicalDocument read(String canonical) {
        String[] lines = canonical.split("\n", -1);
        if (lines.length < 7 || !lines[0].equals(FIRST_LINE)) {
            throw new IllegalArgumentException("not a released document");
        }
        Map<String, List<String>> codes = new LinkedHashMap<>();
        Map<String, Words> passages = new LinkedHashMap<>();
        for (int at = 6; at < lines.length - 1; at++) {
            String[] code = lines[at].split(" ");
            if (code[0].equals("code")) {
                codes.put(code[1], List.of(code).subList(2, code.length));
            } else {
                String[] words = lines[at].split(" ", 4);
                passages.put(words[1], new Words(words[2], plain(words[3])));
            }
        }
        return new CanonicalDocument(
                lines[1],
                lines[2],
                lines[3],
                LocalDate.parse(lines[4]),
                Boolean.parseBoolean(lines[5]),
                codes,
                passages);
    }

    private static void line(StringBuilder lines, String line) {
        lines.append(line).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String plain(String escaped) {
        List<String> parts = new ArrayList<>();
        for (String part : escaped.split("\\\\\\\\", -1)) {
            parts.add(part.replace("\\n", "\n"));
        }
        return String.join("\\", parts);
    }
}
