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

    private static final int SHORTEST = 5;

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
        int start = 0;
        while (start < folded.length()) {
            int end = endOfCode(folded, start);
            if (end - start >= SHORTEST && digits(folded, start, end)) {
                String code = folded.substring(start, end);
                if (shape.test(code) || announced(folded, start, code)) {
                    spots.add(start, end, kind, Treatment.MASK, id);
                }
            }
            start = end + 1;
        }
        return spots.all();
    }

    /** True when there are three digits, without which nothing is a code. */
    private static boolean digits(String folded, int start, int end) {
        int digits = 0;
        for (int at = start; at < end && digits < 3; at++) {
            digits += Chars.digit(folded.charAt(at)) ? 1 : 0;
        }
        return digits == 3;
    }

    private boolean announced(String folded, int start, String code) {
        long digits = code.chars().filter(each -> Chars.digit((char) each)).count();
        boolean day = code.length() <= 10 && digits == 8 && code.indexOf('/') != code.lastIndexOf('/');
        return digits >= 3 && code.length() >= 5 && !day && cue.before(folded, start);
    }

    private static int endOfCode(String folded, int start) {
        int end = start;
        while (end < folded.length()
                && (Chars.wordly(folded.charAt(end))
                        || "-/".indexOf(folded.charAt(end)) >= 0
                                && end > start
                                && end + 1 < folded.length()
                                && Chars.wordly(folded.charAt(end + 1)))) {
            end++;
        }
        return end;
    }
}
