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

/** Capital letters within a sentence that no public name explains: perhaps a person whom no list knows. */
@Component
public final class CapitalDetector implements Detector {

    private static final int LONGEST_ACRONYM = 6;
    private static final Set<String> NOT = Set.of("n", "ne", "m", "me", "s", "se", "y", "nous", "vous", "lui", "leur");

    private final Set<String> known = WordList.words("public-names.txt");
    private final Set<String> verbs = WordList.words("verbs-after-names.txt");
    private final NameBook book = new NameBook();
    private final NameSpan span = new NameSpan(book);
    private final Places places = new Places();

    @Override
    public String id() {
        return "capital";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (unexplained(words, at, text)) {
                int last = span.last(words, at, text);
                int first = span.first(words, at, text);
                spots.add(
                        words.get(first).start(),
                        span.end(words.get(last), text),
                        Kind.PERSON,
                        Treatment.REVIEW,
                        "capital");
                at = last;
            }
        }
        return spots.all();
    }

    /** A sentence that begins with a bare word that does something: no article, so perhaps a person. */
    private boolean acts(List<Word> words, int at) {
        int next = at + 1;
        if (next < words.size() && NOT.contains(words.get(next).folded())) {
            next++;
        }
        boolean close =
                next < words.size() && words.get(next).start() - words.get(at).end() <= 4;
        return close
                && !words.get(next).capital()
                && verbs.contains(words.get(next).folded());
    }

    private boolean unexplained(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        String folded = word.folded();
        boolean acronym = word.shouted() && folded.length() <= LONGEST_ACRONYM;
        boolean plain = word.capital() && folded.length() > 2 && folded.chars().allMatch(Character::isLetter);
        return plain
                && !acronym
                && !known.contains(folded)
                && !book.common(folded)
                && !places.contains(folded)
                && (!Sentences.begins(words, at, text.folded()) || acts(words, at));
    }
}
