// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Registration plates: {@code 12345-أ-50}, {@code 67890 | B | 6}, {@code WW 123456}. */
@Component
public final class PlateDetector implements Detector {

    private static final String SEPARATORS = " -|/.";

    private final Cue cue = new Cue("plate-cues.txt", 25);

    @Override
    public String id() {
        return "plate";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            Word first = words.get(at);
            Word second = words.get(at + 1);
            if (!first.number() && first.first() != 'w' && first.length() > 1) {
                continue;
            }
            boolean three = at + 2 < words.size()
                    && (plate(text.folded(), first, second, words.get(at + 2))
                            || turned(text.folded(), first, second, words.get(at + 2))
                            || led(text.folded(), first, second, words.get(at + 2)));
            if (three) {
                spots.add(first.start(), words.get(at + 2).end(), Kind.PLATE, Treatment.MASK, "plate");
            } else if (first.folded().equals("ww") && second.number() && second.start() - first.end() <= 1) {
                spots.add(first.start(), second.end(), Kind.PLATE, Treatment.MASK, "plate");
            }
        }
        return spots.all();
    }

    private boolean plate(String folded, Word serial, Word letter, Word region) {
        boolean shape = serial.number()
                && serial.folded().length() <= 6
                && letter.folded().length() == 1
                && Character.isLetter(letter.folded().charAt(0))
                && region.number()
                && region.folded().length() <= 2;
        if (!shape || !parted(folded, serial, letter) || !parted(folded, letter, region)) {
            return false;
        }
        boolean drawn = folded.charAt(serial.end()) != ' ' || "-|/".indexOf(folded.charAt(serial.end() + 1)) >= 0;
        return drawn && serial.folded().length() >= 3 || cue.before(folded, serial.start());
    }

    /** “72-أ-15432”: the region first, where a plate is announced. */
    private boolean turned(String folded, Word region, Word letter, Word serial) {
        return region.number()
                && region.length() <= 2
                && letter.length() == 1
                && Character.isLetter(letter.first())
                && serial.number()
                && serial.length() >= 3
                && serial.length() <= 6
                && parted(folded, region, letter)
                && parted(folded, letter, serial)
                && cue.before(folded, region.start());
    }

    /** “A-12345-6”: the letter first, where a plate is announced. */
    private boolean led(String folded, Word letter, Word serial, Word region) {
        return letter.length() == 1
                && Character.isLetter(letter.first())
                && serial.number()
                && serial.length() >= 3
                && serial.length() <= 6
                && region.number()
                && region.length() <= 2
                && parted(folded, letter, serial)
                && parted(folded, serial, region)
                && cue.before(folded, letter.start());
    }

    private static boolean parted(String folded, Word left, Word right) {
        String gap = folded.substring(left.end(), right.start());
        return gap.length() <= 3 && gap.chars().allMatch(each -> SEPARATORS.indexOf(each) >= 0);
    }
}
