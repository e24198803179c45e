// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Telephone numbers: Moroccan, foreign with a country code, announced ones, and numbers spelled in words. */
@Component
public final class PhoneDetector implements Detector {

    private static final String SEPARATORS = " .-/()_•·*|";
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;

    private final Cue cue = new Cue("phone-cues.txt", 24);
    private final SpelledNumbers spelled = new SpelledNumbers();

    @Override
    public String id() {
        return "phone";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        PhonePlan plan = new PhonePlan();
        for (DigitRun run : DigitRun.in(text.folded(), Signs.of(text).digits(), SEPARATORS, SHORTEST)) {
            int end = phoneEnd(text.folded(), run, plan);
            if (end > 0) {
                int start = bracketBefore(text.folded(), plusBefore(text.folded(), run.start()));
                spots.add(start, end, Kind.PHONE, Treatment.MASK, "phone");
            }
        }
        for (SpelledNumbers.Stretch each : spelled.in(text)) {
            spots.add(each.start(), each.end(), Kind.PHONE, Treatment.MASK, "phone.spelled");
        }
        return spots.all();
    }

    /** Position after the number that {@code run} begins with, or -1. */
    private int phoneEnd(String folded, DigitRun run, PhonePlan plan) {
        String digits = run.digits();
        boolean plus = plusBefore(folded, run.start()) < run.start();
        String national = plus ? digits : digits.startsWith("00") ? digits.substring(2) : "";
        int prefix = digits.length() - national.length();
        if (national.startsWith("2120")) {
            return run.endAfter(prefix + 13);
        }
        if (national.startsWith("212")) {
            return run.endAfter(prefix + 12);
        }
        if (!national.isEmpty()) {
            int known = known(run, prefix, plan);
            return known > 0 ? known : longest(run, prefix + 9, prefix + LONGEST);
        }
        if (digits.startsWith("212") && digits.length() >= 12 && "5678".indexOf(digits.charAt(3)) >= 0) {
            return run.endAfter(12);
        }
        if (digits.length() >= 10 && digits.charAt(0) == '0' && digits.charAt(1) != '0') {
            return run.endAfter(10);
        }
        return cue.before(folded, run.start()) ? longest(run, SHORTEST, LONGEST) : -1;
    }

    /** Where a number ends that some country has; -1 when none begins here. What follows it is something else: “… 78 12 personnes”. */
    private static int known(DigitRun run, int prefix, PhonePlan plan) {
        for (int size = Math.min(run.digits().length(), prefix + LONGEST); size >= prefix + SHORTEST; size--) {
            if (run.endAfter(size) > 0 && plan.knows(run.digits().substring(prefix, size))) {
                return run.endAfter(size);
            }
        }
        return -1;
    }

    private static int longest(DigitRun run, int least, int most) {
        for (int size = most; size >= least; size--) {
            if (run.endAfter(size) > 0) {
                return run.endAfter(size);
            }
        }
        return -1;
    }

    /** “(0)5 35 …”, “(06) …”: the bracket that the number closes. */
    private static int bracketBefore(String folded, int start) {
        int close = start;
        while (close < folded.length() && close - start <= 3 && folded.charAt(close) != ')') {
            close++;
        }
        boolean bracket =
                start > 0 && folded.charAt(start - 1) == '(' && close < folded.length() && folded.charAt(close) == ')';
        return bracket ? start - 1 : start;
    }

    private static int plusBefore(String folded, int start) {
        int at = start;
        while (at > 0 && start - at < 2 && (folded.charAt(at - 1) == '(' || folded.charAt(at - 1) == ' ')) {
            at--;
        }
        if (at == 0 || folded.charAt(at - 1) != '+') {
            return start;
        }
        return at > 1 && folded.charAt(at - 2) == '(' ? at - 2 : at - 1;
    }
}
