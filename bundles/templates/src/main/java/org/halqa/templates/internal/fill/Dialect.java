// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.templates.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * How a kind of file says paragraph, row and text.
 *
 * @param paragraphs local names of what holds words
 * @param rows local names of a row of a table
 * @param runs local name of the only element whose text counts; empty when all text of a paragraph counts
 * @param body local name of what the whole text is in
 */
record Dialect(Kind kind, Pattern parts, Set<String> paragraphs, Set<String> rows, String runs, String body) {

    private static final Dialect DOCX = new Dialect(
            Kind.DOCX,
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml"),
            Set.of("p"),
            Set.of("tr"),
            "t",
            "body");
    private static final Dialect PPTX = new Dialect(
            Kind.PPTX,
            Pattern.compile("ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml"),
            Set.of("p"),
            Set.of("tr"),
            "t",
            "spTree");
    private static final Dialect ODT = new Dialect(
            Kind.ODT, Pattern.compile("(content|styles)\\.xml"), Set.of("p", "h"), Set.of("table-row"), "", "text");
    private static final Dialect HTML = new Dialect(
            Kind.HTML,
            Pattern.compile("page"),
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "caption", "title", "div"),
            Set.of("tr"),
            "",
            "body");

    static Dialect of(Kind kind) {
        return switch (kind) {
            case DOCX -> DOCX;
            case PPTX -> PPTX;
            case ODT -> ODT;
            case HTML -> HTML;
        };
    }

    /** True for what holds words and no other such thing. */
    boolean isParagraph(Element element) {
        return paragraphs.contains(Xml.name(element)) && !holds(element);
    }

    private boolean holds(Element element) {
        return Xml.children(element).stream().anyMatch(child -> paragraphs.contains(Xml.name(child)) || holds(child));
    }

    /** The texts of a paragraph in reading order. */
    List<Text> texts(Element paragraph) {
        List<Text> texts = new ArrayList<>();
        collect(paragraph, texts, runs.isEmpty());
        return texts;
    }

    private void collect(Node node, List<Text> texts, boolean counts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && counts) {
                texts.add(text);
            } else if (child instanceof Element element) {
                collect(element, texts, runs.isEmpty() || Xml.name(element).equals(runs));
            }
        }
    }

    String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        texts(paragraph).forEach(text -> words.append(text.getData()));
        return words.toString();
    }
}
