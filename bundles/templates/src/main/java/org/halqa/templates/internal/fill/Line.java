// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Text with placeholders, filled. Loops and conditions within one paragraph; nothing is evaluated. */
final class Line {

    private Line() {}

    static String fill(String text, Values values) {
        List<Mark> marks = Mark.in(text);
        StringBuilder filled = new StringBuilder();
        int at = 0;
        int next = 0;
        while (next < marks.size()) {
            Mark mark = marks.get(next);
            filled.append(text, at, mark.start());
            int end = mark.opens() ? end(marks, next) : -1;
            if (end > 0) {
                String inner = text.substring(mark.end(), marks.get(end).start());
                rounds(mark, values).forEach(round -> filled.append(fill(inner, round)));
                at = marks.get(end).end();
                next = end + 1;
            } else {
                filled.append(mark.sign() == ' ' ? values.one(mark.name()) : "");
                at = mark.end();
                next++;
            }
        }
        return filled.append(text.substring(at)).toString();
    }

    /** The place in {@code marks} of what closes the one at {@code from}; -1 when nothing does. */
    static int end(List<Mark> marks, int from) {
        Mark open = marks.get(from);
        int depth = 0;
        Predicate<Mark> same = mark -> mark.opens() && mark.name().equals(open.name());
        for (int i = from + 1; i < marks.size(); i++) {
            if (same.test(marks.get(i))) {
                depth++;
            } else if (marks.get(i).closes(open) && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }

    /** How often what is between is set, and with what: once for each value, or once or never for a condition. */
    static List<Values> rounds(Mark open, Values values) {
        List<String> all = values.all(open.name());
        if (open.sign() == '#') {
            List<Values> rounds = new ArrayList<>();
            all.forEach(value -> rounds.add(values.round(value)));
            return rounds;
        }
        return all.isEmpty() == (open.sign() == '!') ? List.of(values) : List.of();
    }
}
