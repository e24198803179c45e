// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder: {@code {{name}}}, the beginning of a loop {@code {{#name}}}, of a condition {@code {{?name}}} or of its opposite
 * {@code {{!name}}}, or their end {@code {{/name}}}.
 *
 * @param sign {@code #}, {@code ?}, {@code !}, {@code /}, or a space for a value
 * @param start of it in the text; {@code end} is behind it
 */
record Mark(char sign, String name, int start, int end) {

    /** Several paragraphs that stand where the placeholder stands. */
    static final List<String> BLOCKS = List.of("blocks", "charts");

    private static final Pattern ANY = Pattern.compile("\\{\\{([#?!/]?)\\s{0,3}([a-z][a-z-]{0,39}|\\.)\\s{0,3}\\}\\}");

    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            char sign = matcher.group(1).isEmpty() ? ' ' : matcher.group(1).charAt(0);
            marks.add(new Mark(sign, matcher.group(2), matcher.start(), matcher.end()));
        }
        return marks;
    }

    /** The only thing in a text, if a placeholder is that. */
    static Optional<Mark> alone(String text) {
        String trimmed = text.strip();
        List<Mark> marks = in(trimmed);
        return marks.size() == 1 && marks.get(0).start() == 0 && marks.get(0).end() == trimmed.length()
                ? Optional.of(marks.get(0))
                : Optional.empty();
    }

    boolean opens() {
        return sign == '#' || sign == '?' || sign == '!';
    }

    boolean closes(Mark other) {
        return sign == '/' && name.equals(other.name);
    }

    String written() {
        return "{{" + (sign == ' ' ? "" : String.valueOf(sign)) + name + "}}";
    }
}
