// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/**
 * Numbers of the Moroccan identity card: one or two letters and five to seven digits. Written in one piece with capitals they
 * speak for themselves; otherwise a word such as “CIN” must announce them.
 */
@Component
public final class NationalIdDetector implements Detector {

    private final Cue cue = new Cue("national-id-cues.txt", 30);

    @Override
    public String id() {
        return "national-id";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        String folded = text.folded();
        for (DigitRun run : Signs.of(text).runs()) {
            check(text, run, lettersBefore(folded, run.start()), spots);
        }
        for (Word word : Word.of(text)) {
            int digits = mayBe(word) ? firstDigit(word.folded()) : -1;
            if (digits > 0 && digits <= 2 && restIsNumber(word.folded(), digits, 5, 7)) {
                boolean capital = word.cased().chars().limit(digits).allMatch(Character::isUpperCase);
                if (capital || cue.before(folded, word.start())) {
                    spots.add(word.start(), word.end(), Kind.NATIONAL_ID, Treatment.MASK, "national-id");
                }
            }
        }
        return spots.all();
    }

    private void check(NormalisedText text, DigitRun run, int start, Spots spots) {
        int length = run.digits().length();
        if (length < 5 || length > 8) {
            return;
        }
        boolean whole = run.groups() == 1;
        boolean capital =
                start < run.start() && Character.isUpperCase(text.cased().charAt(start));
        if (capital && whole && length <= 7 && run.start() - start <= 3
                || cue.before(text.folded(), Math.min(start, run.start()))) {
            spots.add(start, run.end(), Kind.NATIONAL_ID, Treatment.MASK, "national-id");
        }
    }

    /** Where the letters before the digits begin (“BH 12…”, “F-12…”, “ب ك 12…”), else {@code start}. */
    private static int lettersBefore(String folded, int start) {
        int last = group(folded, start);
        if (start - last == 0 || last > 0 && Character.isLetterOrDigit(folded.charAt(last - 1))) {
            return start;
        }
        int first = Character.isLetterOrDigit(folded.charAt(start - 1)) ? last : group(folded, last);
        boolean alone = first == 0 || !Character.isLetterOrDigit(folded.charAt(first - 1));
        boolean single = last - first == 2 && start - last == 2 && alone;
        return single ? first : last;
    }

    /** Where one or two letters begin that end at {@code end} or one separator before it; {@code end} when there are none. */
    private static int group(String folded, int end) {
        boolean parted = end > 0 && " -.".indexOf(folded.charAt(end - 1)) >= 0;
        int from = parted ? end - 1 : end;
        int at = from;
        while (at > 0 && from - at < 3 && Character.isLetter(folded.charAt(at - 1))) {
            at--;
        }
        return from - at == 1 || from - at == 2 ? at : end;
    }

    private static boolean mayBe(Word word) {
        return word.length() >= 6 && word.length() <= 9 && Chars.digit(word.last());
    }

    private static int firstDigit(String word) {
        int at = 0;
        while (at < word.length() && !Chars.digit(word.charAt(at))) {
            at++;
        }
        return at == word.length() ? -1 : at;
    }

    private static boolean restIsNumber(String word, int from, int least, int most) {
        int length = word.length() - from;
        return length >= least && length <= most && word.chars().skip(from).allMatch(each -> Chars.digit((char) each));
    }
}
