// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end: as the JDK says, but never behind an apostrophe ({@code l’équipe}).
 */
final class LineEnds implements FSTextBreaker {

    private static final char APOSTROPHE = '\u2019';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 0 && at < text.length() && joined(at)) {
            at = breaks.next();
        }
        return at;
    }

    private boolean joined(int at) {
        return text.charAt(at - 1) == APOSTROPHE && Character.isLetterOrDigit(text.charAt(at));
    }

    @Override
    public void setText(@Nullable String newText) {
        text = newText == null ? "" : newText;
        breaks.setText(text);
    }
}
