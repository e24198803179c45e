// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Looks for what is wrong with the placeholders of one part, and says on which page. */
final class Checker {

    private static final int MOST = 12;

    /** What looks like a placeholder, as a whole where it ends. */
    private static final Pattern STRAY = Pattern.compile("\\{\\{[^{}]{0,40}(?:\\}\\})?|\\}\\}");

    private final Dialect dialect;
    private final Set<String> known;
    private final String place;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> placed = new TreeSet<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private int page;

    /**
     * @param known names that can be placed
     * @param place of what is counted, below {@code place.}
     * @param page the first one
     */
    Checker(Dialect dialect, Set<String> known, String place, int page) {
        this.dialect = dialect;
        this.known = known;
        this.place = place;
        this.page = page;
    }

    void check(Element root) {
        walk(root, PageTurns.in(root));
        open.forEach(mark -> add("unclosed", mark.written()));
    }

    List<Problem> problems() {
        return problems.size() > MOST ? problems.subList(0, MOST) : problems;
    }

    Set<String> placed() {
        return placed;
    }

    private void walk(Element element, PageTurns turns) {
        if (dialect.isParagraph(element)) {
            int before = turns.before(element);
            turn(before);
            paragraph(dialect.words(element));
            turn(turns.within(element) - before);
            return;
        }
        turn(turns.at(element) ? 1 : 0);
        Xml.children(element).forEach(child -> walk(child, turns));
    }

    private void turn(int pages) {
        if (place.equals("page")) {
            page += pages;
        }
    }

    private void paragraph(String words) {
        List<Mark> marks = Mark.in(words);
        marks.forEach(this::mark);
        Optional<Mark> alone = Mark.alone(words);
        marks.stream()
                .filter(mark -> Mark.BLOCKS.contains(mark.name()) && alone.isEmpty())
                .forEach(mark -> add("not-alone", mark.written()));
        String rest = rest(words, marks);
        Matcher stray = STRAY.matcher(rest);
        while (stray.find()) {
            add("unread", stray.group().strip());
        }
    }

    private static String rest(String words, List<Mark> marks) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            rest.append(words, at, mark.start()).append(' ');
            at = mark.end();
        }
        return rest.append(words.substring(at)).toString();
    }

    private void mark(Mark mark) {
        if (mark.sign() == '/') {
            if (open.isEmpty() || !mark.closes(open.peek())) {
                add("unopened", mark.written());
            } else {
                open.pop();
            }
            return;
        }
        if (mark.name().equals(Values.THIS)) {
            if (open.stream().noneMatch(each -> each.sign() == '#')) {
                add("no-loop", mark.written());
            }
            return;
        }
        if (known.contains(mark.name())) {
            placed.add(mark.name());
        } else {
            add("unknown", mark.written());
        }
        if (mark.opens()) {
            open.push(mark);
        }
    }

    private void add(String key, String placeholder) {
        problems.add(new Problem(key, place, page, placeholder));
    }
}
