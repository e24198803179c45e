// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a report is made of, whatever its format: headings with their level, captions of tables and of pictures, each as a line. Numbers
 * are left out of the lines, because they change with the day; readers are our own and not the libraries that wrote the files.
 *
 * @param language of the whole
 * @param direction {@code ltr} or {@code rtl}
 * @param rows of all tables of numbers, cell by cell
 */
public record Structure(String language, String direction, List<String> lines, List<String> rows) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern HEADING = Pattern.compile("Heading(\\d)");

    public Structure {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** Of {@code content} in {@code format}: {@code html}, {@code docx} or {@code odt}. */
    public static Structure of(String format, byte[] content) {
        return switch (format) {
            case "html" -> page(Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            case "docx" -> word(part(content, "word/document.xml"), part(content, "word/styles.xml"));
            case "odt" -> text(part(content, "content.xml"), part(content, "styles.xml"));
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static Structure page(Document page) {
        List<String> lines = new ArrayList<>();
        for (Element each : page.select("main h2, main h3, main h4, main caption, main figcaption")) {
            lines.add(
                    switch (each.tagName()) {
                        case "caption" -> line("table", each.text());
                        case "figcaption" -> line("figure", each.text());
                        default -> line(String.valueOf(each.tagName().charAt(1) - '1'), each.text());
                    });
        }
        Element root = page.select("html").first();
        page.select(".aloud").remove();
        List<String> rows = page.select("main table tr").stream()
                .map(row -> row(row.select("th, td").eachText()))
                .toList();
        return new Structure(root.attr("lang"), root.attr("dir"), lines, rows);
    }

    private static Structure word(Document document, Document styles) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : document.select("w|body > w|p")) {
            String style = paragraph.select("w|pPr > w|pStyle").attr("w:val");
            String words =
                    paragraph.select("w|t").stream().map(Element::wholeText).collect(Collectors.joining());
            if (HEADING.matcher(style).matches()) {
                lines.add(line(HEADING.matcher(style).replaceAll("$1"), words));
            } else if (style.equals("Caption")) {
                boolean figure = paragraph.select("w|fldSimple").attr("w:instr").contains("Figure");
                lines.add(line(figure ? "figure" : "table", words.substring(words.indexOf(". ") + 2)));
            }
        }
        List<String> rows = document.select("w|tbl:has(> w|tblPr > w|tblStyle[w:val=Evidence]) > w|tr").stream()
                .map(row -> row(row.select("> w|tc").eachText()))
                .toList();
        boolean turned = !document.select("w|body > w|sectPr > w|bidi").isEmpty();
        Element spoken = styles.select("w|rPrDefault w|lang").first();
        return new Structure(
                spoken.attr(turned ? "w:bidi" : "w:val").replaceAll("-.*", ""), turned ? "rtl" : "ltr", lines, rows);
    }

    private static Structure text(Document content, Document styles) {
        List<String> lines = new ArrayList<>();
        for (Element each : content.select("text|h, text|p")) {
            if (each.tagName().equals("text:h")) {
                lines.add(line(each.attr("text:outline-level"), each.wholeText()));
            } else if (!each.select("text|sequence").isEmpty()) {
                boolean figure = each.select("text|sequence").attr("text:name").equals("Figure");
                String words = each.wholeText();
                lines.add(line(figure ? "figure" : "table", words.substring(words.indexOf(". ") + 2)));
            }
        }
        List<String> rows = content.select("table|table:not([table:name^=Facts]) table|table-row").stream()
                .map(row -> row(row.select("> table|table-cell").eachText()))
                .toList();
        Element usual =
                styles.select("style|default-style[style:family=paragraph]").first();
        boolean turned = usual.select("style|paragraph-properties")
                .attr("style:writing-mode")
                .startsWith("rl");
        Element spoken = usual.select("style|text-properties").first();
        return new Structure(
                turned ? spoken.attr("style:language-complex") : spoken.attr("fo:language"),
                turned ? "rtl" : "ltr",
                lines,
                rows);
    }

    /** The words of each slide of a {@code pptx} or {@code odp}, in order, numbers left out. */
    public static List<String> slides(String format, byte[] content) {
        if (format.equals("odp")) {
            return part(content, "content.xml").select("draw|page").stream()
                    .map(page -> plain(words(page)))
                    .toList();
        }
        Map<String, byte[]> parts = Surfaces.partsOf(content);
        List<String> slides = new ArrayList<>();
        for (int i = 1; parts.containsKey("ppt/slides/slide" + i + ".xml"); i++) {
            slides.add(plain(words(xml(parts.get("ppt/slides/slide" + i + ".xml")))));
        }
        return slides;
    }

    /** The numbers behind a chart of an OpenDocument file. */
    public static List<String> chart(byte[] content) {
        return xml(content).select("table|table-cell[office:value]").eachAttr("office:value").stream()
                .map(Workbook::plain)
                .toList();
    }

    private static String words(Element slide) {
        return String.join(" ", slide.select("a|p, text|p").eachText());
    }

    private static String row(List<String> cells) {
        return SPACES.matcher(String.join(" | ", cells)).replaceAll(" ").strip();
    }

    private static String line(String what, String words) {
        return what + ": " + plain(words);
    }

    /** Without what changes with the day or with the way of writing. */
    public static String plain(String words) {
        return NUMBER.matcher(SPACES.matcher(words).replaceAll(" ").strip()).replaceAll("#");
    }

    private static Document part(byte[] content, String name) {
        return xml(Surfaces.partsOf(content).get(name));
    }

    private static Document xml(byte[] part) {
        return Jsoup.parse(new String(part, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
