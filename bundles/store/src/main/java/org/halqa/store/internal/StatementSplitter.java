// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a script at its semicolons, but not at those inside quotes or comments; comments are left out. */
final class StatementSplitter {

    /** In this order: a quoted text, a quoted name, a comment to the end of the line, a comment in the midst, a cut. */
    private static final Pattern TOKEN =
            Pattern.compile("('[^']*+')|(\"[^\"]*+\")|(--[^\n]*+)|(/\\*.*?\\*/)|(;)", Pattern.DOTALL);

    /** Stands where a script was cut; no script can hold it. */
    private static final char CUT = '\0';

    private final String text;

    StatementSplitter(String text) {
        this.text = text.replace(String.valueOf(CUT), "");
    }

    List<String> statements() {
        String cut = TOKEN.matcher(text).replaceAll(StatementSplitter::keepQuoted);
        return Stream.of(cut.split(String.valueOf(CUT)))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String keepQuoted(MatchResult token) {
        if (token.group(5) != null) {
            return String.valueOf(CUT);
        }
        boolean comment = token.group(3) != null || token.group(4) != null;
        return comment ? " " : Matcher.quoteReplacement(token.group());
    }
}
