// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;

/** Parts of a line by direction, as ICU sees them; a line without a letter counts as one part, for the typesetter needs one. */
final class Directions implements BidiSplitter {

    private final BidiSplitter icu = new ICUBidiSplitter.ICUBidiSplitterFactory().createBidiSplitter();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        icu.setParagraph(paragraph.isEmpty() ? " " : paragraph, direction);
    }

    @Override
    public int countTextRuns() {
        return icu.countTextRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return icu.getVisualRun(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return icu.getBaseDirection(paragraph);
    }
}
