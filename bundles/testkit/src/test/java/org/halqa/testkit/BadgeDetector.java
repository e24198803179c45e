// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.model.Message;

/** A detector as a partner would write it. */
class BadgeDetector implements Detector {

    private static final Pattern BADGE = Pattern.compile("\\bpx-[0-9]{3}\\b");

    @Override
    public String id() {
        return "badge";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = BADGE.matcher(text.folded());
        while (matcher.find()) {
            found.add(finding(text, matcher.start(), matcher.end()));
        }
        return found;
    }

    Finding finding(NormalisedText text, int start, int end) {
        return new Finding(
                text.originalStart(start),
                text.originalEnd(end - 1),
                Finding.Kind.NATIONAL_ID,
                Finding.Treatment.MASK,
                id(),
                Message.of("partner", "badge"),
                "[badge]");
    }
}
