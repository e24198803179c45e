// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Numbers too long to be a count: cards, devices, files of whatever kind. */
@Component
public final class LongNumberDetector implements Detector {

    private static final int TOO_LONG_FOR_A_COUNT = 9;

    @Override
    public String id() {
        return "long-number";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        for (DigitRun run : Signs.of(text).runs()) {
            if (run.digits().length() >= TOO_LONG_FOR_A_COUNT && !thousands(run)) {
                spots.add(run.start(), run.end(), Kind.OTHER, Treatment.MASK, "long-number");
            }
        }
        return spots.all();
    }

    /** “1 250 000 000” is an amount: a first group of one to three digits, then threes. */
    private static boolean thousands(DigitRun run) {
        boolean threes = run.size(0) <= 3 && run.groups() > 1 && run.digits().charAt(0) != '0';
        for (int group = 1; group < run.groups(); group++) {
            threes &= run.size(group) - run.size(group - 1) == 3;
        }
        return threes && run.digits().length() <= 12;
    }
}
