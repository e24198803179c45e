// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.reporting.StableZip;
import org.halqa.templates.Kind;
import org.w3c.dom.Document;

/** A file of a partner, checked and without traces of who made it. Immutable. */
public final class TemplateFile {

    private static final String PAGE = "page";
    private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d+)\\.xml");
    /** What a browser does not take for closed: an empty element that is not one of the void ones. */
    private static final Pattern EMPTY = Pattern.compile("<(?!br|hr|img|meta)([a-z][a-z0-9]*)(\\s[^<>]*)?/>");

    private static final Pattern DOCTYPE = Pattern.compile("(?i)^\\uFEFF?\\s*<!doctype html\\s*>");

    private final Kind kind;
    private final Map<String, byte[]> parts;
    private final Set<String> placed;

    private TemplateFile(Kind kind, Map<String, byte[]> parts, Set<String> placed) {
        this.kind = kind;
        this.parts = parts;
        this.placed = placed;
    }

    /**
     * Reads and checks a file.
     *
     * @param known names that can be placed
     * @throws Problem.Found with everything that is wrong with it
     */
    public static TemplateFile read(byte[] content, Set<String> known) throws Problem.Found {
        Map<String, byte[]> parts = new TreeMap<>(
                content.length > 1 && content[0] == 'P' && content[1] == 'K'
                        ? Parts.of(content)
                        : Map.of(PAGE, page(content)));
        Kind kind = kind(parts);
        Dialect dialect = Dialect.of(kind);
        Forbidden.check(parts.keySet());
        Forbidden.checkRelations(parts);
        Traces.remove(parts);
        List<Problem> problems = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (dialect.parts().matcher(part.getKey()).matches()) {
                Document document = Xml.read(part.getValue());
                Forbidden.check(kind, document);
                Checker checker = checker(dialect, known, part.getKey());
                checker.check(document.getDocumentElement());
                problems.addAll(checker.problems());
                placed.addAll(checker.placed());
            }
        }
        if (problems.isEmpty() && placed.isEmpty()) {
            problems.add(new Problem("nothing", "", 0, "{{blocks}}"));
        }
        if (!problems.isEmpty()) {
            throw new Problem.Found(problems);
        }
        return new TemplateFile(kind, Map.copyOf(parts), placed);
    }

    /** A page begins with an element once its harmless document type is gone. */
    private static byte[] page(byte[] content) throws Problem.Found {
        String text = DOCTYPE.matcher(new String(content, StandardCharsets.UTF_8))
                .replaceFirst("")
                .strip();
        if (!text.startsWith("<")) {
            throw new Problem.Found("kind");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Kind kind(Map<String, byte[]> parts) throws Problem.Found {
        if (parts.containsKey("word/document.xml")) {
            return Kind.DOCX;
        } else if (parts.containsKey("ppt/presentation.xml")) {
            return Kind.PPTX;
        } else if (new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.US_ASCII)
                .strip()
                .equals(Kind.ODT.mediaType())) {
            return Kind.ODT;
        } else if (parts.containsKey(PAGE)) {
            return Kind.HTML;
        }
        throw new Problem.Found("kind");
    }

    private static Checker checker(Dialect dialect, Set<String> known, String part) {
        Matcher slide = SLIDE.matcher(part);
        if (slide.matches()) {
            return new Checker(dialect, known, "slide", Integer.parseInt(slide.group(1)));
        } else if (part.startsWith("ppt/notes")) {
            return new Checker(dialect, known, "notes", 0);
        } else if (part.equals("styles.xml") || part.contains("header") || part.contains("footer")) {
            return new Checker(dialect, known, "margin", 0);
        }
        return new Checker(
                dialect, known, dialect.kind() == Kind.HTML ? "" : "page", dialect.kind() == Kind.HTML ? 0 : 1);
    }

    /** What kind of file it is. */
    public Kind kind() {
        return kind;
    }

    /** The placeholders in it. */
    public Set<String> placed() {
        return placed;
    }

    /** The file as it is kept: checked, without traces. */
    public byte[] bytes() {
        return together(parts);
    }

    /**
     * A report in it.
     *
     * @param banner a sentence that must stand at the beginning of every part a reader sees; empty for none
     * @param blocks pieces by {@code blocks} and {@code charts}
     */
    public byte[] fill(Values values, Map<String, List<Piece>> blocks, String language, String banner) {
        return together(new Filling(kind, parts, new Filling.Content(values, blocks, language, banner)).filled());
    }

    /** Why filling it failed: the first part that cannot be read, if there is one. */
    public Problem.Found broken(RuntimeException fault) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                try {
                    Xml.read(part.getValue());
                } catch (Problem.Found unreadable) {
                    return new Problem.Found(new Problem("part", "", 0, part.getKey()), fault);
                }
            }
        }
        return new Problem.Found(Problem.of("xml"), fault);
    }

    private byte[] together(Map<String, byte[]> all) {
        if (kind == Kind.HTML) {
            byte[] page = all.getOrDefault(PAGE, new byte[0]);
            String text =
                    EMPTY.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll("<$1$2></$1>");
            return ("<!DOCTYPE html>\n" + text).getBytes(StandardCharsets.UTF_8);
        }
        try {
            return StableZip.of(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
