// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What the tags of a PDF say to somebody who does not see it. On paper letters stand in the order of the eye, so words are compared as
 * the letters that they are made of ({@link #letters}); {@link #text} has them in the order in which they are read.
 *
 * @param language of the whole
 * @param direction {@code L2R} or {@code R2L}
 * @param headings level and letters, {@code H1} the title
 * @param figures alternative texts
 * @param tables those whose first row names their columns: each row with the kind of its cells ({@code TH}, {@code TD}) and their letters
 * @param text as a program finds it that searches
 */
public record PdfFile(
        String language,
        String direction,
        List<String> headings,
        List<String> figures,
        List<List<Row>> tables,
        String text) {

    private static final Pattern APART = Pattern.compile("[\\p{Z}\\s\\p{C}\\p{M}]+");

    /** A row of a table; cells without words are left out of its letters. */
    public record Row(String kinds, String letters) {

        /** True when it says what a row of {@link Structure} says, once: names of columns that stand again are not said again. */
        public boolean says(String row) {
            String expected =
                    Stream.of(row.split("\\|", -1)).map(PdfFile::letters).collect(Collectors.joining("|"));
            return letters.equals(expected);
        }
    }

    public static PdfFile of(byte[] content) {
        try (PDDocument file = Loader.loadPDF(content)) {
            var catalog = file.getDocumentCatalog();
            Reader reader = new Reader(words(file));
            reader.read(catalog.getStructureTreeRoot(), null);
            return new PdfFile(
                    catalog.getLanguage(),
                    catalog.getViewerPreferences().getReadingDirection(),
                    reader.headings,
                    reader.figures,
                    reader.tables,
                    new PDFTextStripper().getText(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of words, whatever their order and form: the same for two texts that say the same. */
    public static String letters(String words) {
        return Normalizer.normalize(APART.matcher(Structure.plain(words)).replaceAll(""), Normalizer.Form.NFKC)
                .replaceAll("\\p{M}", "")
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Words in their order without what is between them. */
    public static String squeezed(String words) {
        return APART.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The words of each piece of marked content, by page and number. */
    private static Map<COSDictionary, Map<Integer, String>> words(PDDocument file) throws IOException {
        Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor marks = new PDFMarkedContentExtractor();
            marks.processPage(page);
            Map<Integer, String> here = new HashMap<>();
            marks.getMarkedContents().forEach(mark -> collect(mark, here));
            words.put(page.getCOSObject(), here);
        }
        return words;
    }

    private static void collect(PDMarkedContent mark, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        for (Object piece : mark.getContents()) {
            if (piece instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                collect(inner, words);
            }
        }
        words.merge(mark.getMCID(), text.toString(), String::concat);
    }

    /** Walks the tags in their order. */
    private static final class Reader {

        private final Map<COSDictionary, Map<Integer, String>> words;
        private final List<String> headings = new ArrayList<>();
        private final List<String> figures = new ArrayList<>();
        private final List<List<Row>> tables = new ArrayList<>();

        private Reader(Map<COSDictionary, Map<Integer, String>> words) {
            this.words = words;
        }

        private void read(PDStructureNode node, PDPage page) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement tag) {
                    PDPage here = page(tag, page);
                    String kind = tag.getStructureType();
                    if (kind.matches("H\\d")) {
                        headings.add(kind + " " + letters(said(tag, here)));
                    } else if (kind.equals("Figure")) {
                        figures.add(Objects.requireNonNullElse(tag.getAlternateDescription(), ""));
                    } else if (kind.equals("Table")) {
                        List<Row> rows = rows(tag, here);
                        if (!rows.isEmpty() && rows.get(0).kinds().matches("TH( TH)*")) {
                            tables.add(rows);
                        }
                    }
                    read(tag, here);
                }
            }
        }

        /** Where a tag is; one that does not say is where its parent is. */
        private static PDPage page(PDStructureElement tag, PDPage above) {
            return tag.getPage() == null ? above : tag.getPage();
        }

        private List<Row> rows(PDStructureElement table, PDPage page) {
            List<Row> rows = new ArrayList<>();
            for (Object kid : table.getKids()) {
                if (kid instanceof PDStructureElement tag) {
                    PDPage here = page(tag, page);
                    if (tag.getStructureType().equals("TR")) {
                        rows.add(row(tag, here));
                    } else {
                        rows.addAll(rows(tag, here));
                    }
                }
            }
            return rows;
        }

        private Row row(PDStructureElement row, PDPage page) {
            List<String> kinds = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (Object kid : row.getKids()) {
                if (kid instanceof PDStructureElement cell) {
                    kinds.add(cell.getStructureType());
                    String said = letters(said(cell, page(cell, page)));
                    if (!said.isEmpty()) {
                        cells.add(said);
                    }
                }
            }
            return new Row(String.join(" ", kinds), String.join("|", cells));
        }

        private String words(PDPage page, int mark) {
            return page == null
                    ? ""
                    : words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
        }

        /** Everything below a tag. */
        private String said(PDStructureElement tag, PDPage page) {
            StringBuilder said = new StringBuilder();
            for (Object kid : tag.getKids()) {
                if (kid instanceof PDStructureElement inner) {
                    said.append(said(inner, page(inner, page)));
                } else if (kid instanceof PDMarkedContentReference elsewhere) {
                    said.append(words(elsewhere.getPage() == null ? page : elsewhere.getPage(), elsewhere.getMCID()));
                } else if (kid instanceof Integer mark) {
                    said.append(words(page, mark));
                }
            }
            return said.toString();
        }
    }
}
