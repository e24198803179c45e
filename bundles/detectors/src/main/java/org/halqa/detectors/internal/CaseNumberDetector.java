// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Case numbers: those of the UNHCR by their shape ({@code MAR-24C00123}, {@code 123-45C67890}), others when announced. */
@Component
public final class CaseNumberDetector implements Detector {

    private final CodeDetector codes = new CodeDetector(
            "case-number", Kind.CASE_NUMBER, new Cue("case-number-cues.txt", 30), code -> unhcr(code) || file(code));

    @Override
    public String id() {
        return codes.id();
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        return codes.detect(text);
    }

    /** “ampf-331-b”, “bra-0098/26”: letters of an office, then at least two parts, the digits among them more than a year. */
    private static boolean file(String code) {
        int letters = 0;
        while (letters < code.length() && code.charAt(letters) >= 'a' && code.charAt(letters) <= 'z') {
            letters++;
        }
        long parts = code.chars().filter(each -> each == '-' || each == '/').count();
        boolean office = letters >= 2 && letters <= 6 && letters < code.length() && !Chars.wordly(code.charAt(letters));
        return office && parts >= 2 && Chars.digit(code.charAt(letters + 1));
    }

    /** An office of three letters or digits, a year, the letter c, five digits; hyphens are optional. */
    private static boolean unhcr(String code) {
        String bare = code.replace("-", "").replace("/", "");
        return bare.length() == 11
                && Chars.digit(bare.charAt(3))
                && Chars.digit(bare.charAt(4))
                && bare.charAt(5) == 'c'
                && bare.chars().skip(6).allMatch(each -> Chars.digit((char) each));
    }
}
