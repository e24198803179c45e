// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;

/** Turns of speech that a person must look at: the machine cannot find other words for them. */
final class PhraseDetector implements Detector {

    private final String id;
    private final Kind kind;
    private final Phrases phrases;
    private final Places places = Places.stock();

    PhraseDetector(String id, Kind kind, String file) {
        this.id = id;
        this.kind = kind;
        this.phrases = new Phrases(file);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id);
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            int last = phrases.last(words, at, text.folded());
            if (last >= at) {
                Places.Match place = last > at ? places.at(words, last) : null;
                last = place == null ? last : place.last();
                spots.add(words.get(at).start(), words.get(last).end(), kind, Treatment.REVIEW, id);
                at = last;
            }
        }
        return spots.all();
    }
}
