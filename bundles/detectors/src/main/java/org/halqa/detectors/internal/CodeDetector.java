// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.function.Predicate;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;

/** Codes of letters and digits joined by hyphens and slashes: by their own shape, or because a word announces them. */
final class CodeDetector implements Detector {

    private final String id;
    private final Kind kind;
    private final Cue cue;
    private final Predicate<String> shape;

    CodeDetector(String id, Kind kind, Cue cue, Predicate<String> shape) {
        this.id = id;
        this.kind = kind;
        this.cue = cue;
        this.shape = shape;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id);
        String folded = text.folded();
        int[] codes = Signs.of(text).codes();
        for (int at = 0; at < codes.length; at += 2) {
            String code = folded.substring(codes[at], codes[at + 1]);
            if (shape.test(code) || announced(folded, codes[at], code)) {
                spots.add(codes[at], codes[at + 1], kind, Treatment.MASK, id);
            }
        }
        return spots.all();
    }

    private boolean announced(String folded, int start, String code) {
        long digits = code.chars().filter(each -> Chars.digit((char) each)).count();
        boolean day = code.length() <= 10 && digits == 8 && code.indexOf('/') != code.lastIndexOf('/');
        return !day && cue.before(folded, start);
    }
}
