// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Given and family names of the lists, in both scripts, in Arabizi, with clitics and elisions, disguised or not. */
@Component
public final class NameDetector implements Detector {

    private final NameBook book = NameBook.stock();
    private final NameSpan span = new NameSpan(book);
    private final NameClues clues = new NameClues(book);
    private final SpacedNames spaced = new SpacedNames(book);
    private final ArabicNames unlisted = new ArabicNames();
    private final Places places = Places.stock();

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            int place = places.lastOfEvident(words, at);
            if (place >= at) {
                at = place;
                continue;
            }
            if (ServantNames.at(words, at)) {
                int end = span.last(words, at + 1, text);
                spots.add(words.get(at).start(), span.end(words.get(end), text), Kind.PERSON, Treatment.MASK, "name");
                at = end;
                continue;
            }
            NameClues.Clue clue = clues.at(words, at, text.folded());
            if (clue != NameClues.Clue.NONE) {
                int last = span.last(words, at, text);
                int first = span.first(words, at, text);
                int skip = first == at ? clues.clitics(words.get(at)) : 0;
                Treatment treatment = clue == NameClues.Clue.SURE ? Treatment.MASK : Treatment.REVIEW;
                String reason = clue == NameClues.Clue.SURE ? "name" : "name.word";
                spots.add(
                        words.get(first).start() + skip,
                        span.end(words.get(last), text),
                        Kind.PERSON,
                        treatment,
                        reason);
                at = last;
            }
        }
        spaced.in(words, text)
                .forEach(each -> spots.add(
                        words.get(each.first()).start(),
                        words.get(each.last()).end() + each.signs(),
                        Kind.PERSON,
                        Treatment.MASK,
                        "name.disguised"));
        unlisted.in(words, text)
                .forEach(each -> spots.add(
                        words.get(each.first()).start(),
                        words.get(each.last()).end(),
                        Kind.PERSON,
                        Treatment.REVIEW,
                        "name.unlisted"));
        return spots.all();
    }
}
