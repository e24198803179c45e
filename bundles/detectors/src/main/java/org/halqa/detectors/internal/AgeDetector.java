// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** The age of a person; ten years take its place. A duration (“depuis 3 ans”) is no age. */
@Component
public final class AgeDetector implements Detector {

    private static final Set<String> YEARS = Set.of("ans", "سنه", "سنوات", "عام", "عاما", "3am", "years");
    private static final Set<String> DURATION = Set.of(
            "depuis", "pendant", "a", "dans", "en", "durant", "apres", "منذ", "خلال", "لمده", "هادي", "هذي", "for",
            "over");
    private static final Set<String> OF_A_PERSON = Set.of("elle", "il", "on", "qui", "she", "he", "avoir");

    @Override
    public String id() {
        return "age";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            Word number = words.get(at);
            if (!number.number() || number.length() != 2) {
                continue;
            }
            boolean years = YEARS.contains(words.get(at + 1).folded())
                    && words.get(at + 1).start() - number.end() == 1;
            if (years && !duration(words, at)) {
                int decade = Integer.parseInt(number.folded()) / 10 * 10;
                String wider = "[" + decade + "-" + (decade + 9) + "]";
                spots.add(
                        number.start(),
                        words.get(at + 1).end(),
                        Kind.QUASI_IDENTIFIER,
                        Treatment.GENERALISE,
                        "age",
                        wider);
            }
        }
        return spots.all();
    }

    private static boolean duration(List<Word> words, int at) {
        if (at == 0 || !DURATION.contains(words.get(at - 1).folded())) {
            return false;
        }
        boolean has = words.get(at - 1).folded().equals("a")
                && at > 1
                && OF_A_PERSON.contains(words.get(at - 2).folded());
        return !has;
    }
}
