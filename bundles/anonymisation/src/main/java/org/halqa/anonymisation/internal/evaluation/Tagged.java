// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts tokens with tags (BIO, BIOES, IO) together to a text with spans; punctuation stands where a writer would put it. */
final class Tagged {

    private static final String CLOSES = ".,;:!?)]}%…،؛؟»”";
    private static final String OPENS = "([{«“";

    private final StringBuilder text = new StringBuilder();
    private final List<Sample.Span> spans = new ArrayList<>();
    private @Nullable String type;
    private int start;

    /** A text of tokens {@code index → [start, end)} of it, for spans that count tokens. */
    static int[][] places(List<String> tokens, StringBuilder text) {
        int[][] places = new int[tokens.size()][2];
        for (int at = 0; at < tokens.size(); at++) {
            space(text, tokens.get(at));
            places[at][0] = text.length();
            text.append(tokens.get(at));
            places[at][1] = text.length();
        }
        return places;
    }

    void add(String token, String tag) {
        boolean outside = outside(tag);
        if (type != null && (outside || begins(tag) || !Types.of(tag).equals(type))) {
            close();
        }
        space(text, token);
        if (!outside && type == null) {
            type = Types.of(tag);
            start = text.length();
        }
        text.append(token);
    }

    boolean empty() {
        return text.length() == 0;
    }

    Sample sample(String id, String language) {
        if (type != null) {
            close();
        }
        return new Sample(id, language, "", text.toString(), spans);
    }

    private void close() {
        if (text.length() > start) {
            spans.add(new Sample.Span(start, text.length(), String.valueOf(type)));
        }
        type = null;
    }

    /** True for what can be nothing but a tag: {@code O}, {@code B-…}. */
    static boolean tag(String tag) {
        return tag.equals("O") || begins(tag);
    }

    /** True for what looks like a tag of BIO or its kin, also one inside or at the end of a span. */
    static boolean part(String tag) {
        return tag(tag) || tag.length() > 2 && "IELM".indexOf(tag.charAt(0)) >= 0 && "-_".indexOf(tag.charAt(1)) >= 0;
    }

    private static boolean outside(String tag) {
        return tag.isEmpty() || tag.equals("O") || tag.equals("_") || tag.equals("0") || tag.equals("-");
    }

    private static boolean begins(String tag) {
        String upper = tag.toUpperCase(Locale.ROOT);
        boolean parted = upper.length() > 2 && "-_".indexOf(upper.charAt(1)) >= 0;
        return parted && "BSU".indexOf(upper.charAt(0)) >= 0 || upper.endsWith("-B") || upper.endsWith("_B");
    }

    private static void space(StringBuilder text, String token) {
        if (text.length() == 0 || token.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        boolean elided = (last == '\'' || last == '’')
                && text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 2));
        boolean closes = token.length() == 1 && CLOSES.indexOf(token.charAt(0)) >= 0;
        if (!elided && !closes && OPENS.indexOf(last) < 0) {
            text.append(' ');
        }
    }
}
