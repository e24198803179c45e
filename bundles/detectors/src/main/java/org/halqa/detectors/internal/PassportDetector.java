// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Passports (two letters and seven digits), and residence and consular cards that a word announces. */
@Component
public final class PassportDetector implements Detector {

    private final CodeDetector codes =
            new CodeDetector("passport", Kind.PASSPORT, new Cue("passport-cues.txt", 30), PassportDetector::passport);

    @Override
    public String id() {
        return codes.id();
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        return codes.detect(text);
    }

    private static boolean passport(String code) {
        return code.length() == 9
                && Chars.latin(code.charAt(0))
                && Chars.latin(code.charAt(1))
                && code.chars().skip(2).allMatch(each -> Chars.digit((char) each));
    }
}
