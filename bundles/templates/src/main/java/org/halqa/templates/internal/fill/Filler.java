// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Fills the placeholders of one part of a file. */
final class Filler {

    private final Dialect dialect;
    private final Elements elements;
    private final Map<String, List<Piece>> blocks;

    Filler(Dialect dialect, Elements elements, Map<String, List<Piece>> blocks) {
        this.dialect = dialect;
        this.elements = elements;
        this.blocks = blocks;
    }

    void fill(Element parent, Values values) {
        List<Element> children = Xml.children(parent);
        int at = 0;
        while (at < children.size()) {
            Element child = children.get(at);
            Optional<Mark> alone = dialect.isParagraph(child) ? Mark.alone(dialect.words(child)) : Optional.empty();
            int end = alone.filter(Mark::opens)
                    .map(open -> end(children, child, open))
                    .orElse(-1);
            if (end > at) {
                between(alone.get(), children.subList(at, end + 1), values);
                at = end;
            } else if (alone.filter(mark -> blocks.containsKey(mark.name()) && mark.sign() == ' ')
                    .isPresent()) {
                instead(child, elements.all(blocks.getOrDefault(alone.get().name(), List.of())));
            } else if (dialect.rows().contains(Xml.name(child))) {
                row(child, values);
            } else if (dialect.isParagraph(child)) {
                paragraph(child, values);
            } else {
                fill(child, values);
            }
            at++;
        }
    }

    private int end(List<Element> children, Element from, Mark open) {
        int depth = 0;
        for (int i = children.indexOf(from) + 1; i < children.size(); i++) {
            Element child = children.get(i);
            Optional<Mark> mark = dialect.isParagraph(child) ? Mark.alone(dialect.words(child)) : Optional.empty();
            if (mark.filter(each -> each.opens() && each.name().equals(open.name()))
                    .isPresent()) {
                depth++;
            } else if (mark.filter(each -> each.closes(open)).isPresent() && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Repeats what stands between two markers, and takes the markers away. */
    private void between(Mark open, List<Element> whole, Values values) {
        Element first = whole.get(0);
        Node parent = first.getParentNode();
        List<Element> inner = List.copyOf(whole.subList(1, whole.size() - 1));
        for (Values round : Line.rounds(open, values)) {
            Element holder = first.getOwnerDocument().createElement("holder");
            inner.forEach(each -> holder.appendChild(each.cloneNode(true)));
            fill(holder, round);
            while (holder.getFirstChild() != null) {
                parent.insertBefore(holder.getFirstChild(), first);
            }
        }
        whole.forEach(parent::removeChild);
    }

    private static void instead(Element paragraph, List<Element> elements) {
        Node parent = paragraph.getParentNode();
        elements.forEach(each -> parent.insertBefore(each, paragraph));
        // A cell or a shape of text must not be left without any paragraph.
        if (elements.isEmpty()) {
            while (paragraph.getFirstChild() != null) {
                paragraph.removeChild(paragraph.getFirstChild());
            }
        } else {
            parent.removeChild(paragraph);
        }
    }

    /** A row with a loop that begins in one cell and ends in another is repeated whole. */
    private void row(Element row, Values values) {
        Optional<Mark> loop = loop(row);
        if (loop.isEmpty()) {
            fill(row, values);
            return;
        }
        Node parent = row.getParentNode();
        for (Values round : Line.rounds(loop.get(), values)) {
            Element copy = (Element) row.cloneNode(true);
            parent.insertBefore(copy, row);
            fill(copy, round);
        }
        parent.removeChild(row);
    }

    private Optional<Mark> loop(Element row) {
        List<Element> paragraphs = new ArrayList<>();
        paragraphs(row, paragraphs);
        return paragraphs.stream()
                .flatMap(each -> Mark.in(dialect.words(each)).stream()
                        .filter(mark -> mark.sign() == '#')
                        .filter(mark -> Mark.in(dialect.words(each)).stream().noneMatch(end -> end.closes(mark))))
                .filter(mark -> paragraphs.stream()
                        .anyMatch(each -> Mark.in(dialect.words(each)).stream().anyMatch(end -> end.closes(mark))))
                .findFirst();
    }

    private void paragraphs(Element parent, List<Element> found) {
        for (Element child : Xml.children(parent)) {
            if (dialect.isParagraph(child)) {
                found.add(child);
            } else {
                paragraphs(child, found);
            }
        }
    }

    /** Words that a program has cut into runs are joined where a placeholder or a loop goes across a cut. */
    private void paragraph(Element paragraph, Values values) {
        List<Text> texts = dialect.texts(paragraph);
        List<Mark> marks = Mark.in(dialect.words(paragraph));
        if (marks.isEmpty()) {
            return;
        }
        for (int i = 0; i < marks.size(); i++) {
            int close = marks.get(i).opens() ? Line.end(marks, i) : -1;
            join(
                    texts,
                    marks.get(i).start(),
                    close > 0 ? marks.get(close).end() : marks.get(i).end());
            i = Math.max(i, close);
        }
        texts.forEach(text -> text.setData(Line.fill(text.getData(), values)));
        if (elements.sheet().rightToLeft()) {
            elements.turn(paragraph);
        }
    }

    /** Moves the characters from {@code start} to {@code end} of all texts into the one in which they begin. */
    private static void join(List<Text> texts, int start, int end) {
        int at = 0;
        Text first = null;
        for (Text text : texts) {
            int length = text.getLength();
            if (first == null && start < at + length) {
                first = text;
            } else if (first != null && at < end) {
                int taken = Math.min(length, end - at);
                first.appendData(text.getData().substring(0, taken));
                text.deleteData(0, taken);
            }
            at += length;
        }
    }
}
