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

/** A title and the name after it, whatever the name: “Mme …”, “Si …”, “السيدة …”, “لالة …”, “Tonton …”. */
@Component
public final class HonorificDetector implements Detector {

    private final Set<String> latin = WordList.words("titles-latin.txt");
    private final Set<String> strong = WordList.words("titles-arabic.txt");
    private final Set<String> offices = WordList.words("offices-arabic.txt");
    private final NameBook book = NameBook.stock();
    private final NameSpan span = new NameSpan(book);
    private final Places places = Places.stock();

    @Override
    public String id() {
        return "honorific";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            glued(words.get(at), spots);
            int name = at + 1 < words.size() ? nameAfter(words, at, text) : -1;
            if (name >= 0) {
                int last = span.last(words, name, text);
                spots.add(
                        words.get(at).start(),
                        span.end(words.get(last), text),
                        Kind.PERSON,
                        Treatment.MASK,
                        "honorific");
            }
        }
        return spots.all();
    }

    /** Index of the name that the title {@code at} introduces, or -1. */
    private int nameAfter(List<Word> words, int at, NormalisedText text) {
        Word title = words.get(at);
        int next = at + 1;
        if (!title.joins(words.get(next), text) || places.lastOfEvident(words, at) > at) {
            return -1;
        }
        if (title.arabic()) {
            return arabicName(words, at, next) ? next : -1;
        }
        if (!latin.contains(title.folded()) || title.folded().length() == 1 && !title.capital()) {
            return -1;
        }
        while (next + 1 < words.size()
                && words.get(next).is(Lexicon.PARTICLE)
                && words.get(next).joins(words.get(next + 1), text)) {
            next++;
        }
        Word name = words.get(next);
        boolean capital = name.capital() && !name.number() && !book.common(name.folded());
        return capital || name.arabic() || book.given(name.folded()) ? next : -1;
    }

    private boolean arabicName(List<Word> words, int at, int next) {
        String title = words.get(at).folded();
        String bare = title.length() > 3 && "وفبل".indexOf(title.charAt(0)) >= 0 ? title.substring(1) : title;
        String name = words.get(next).folded();
        if (strong.contains(title) || strong.contains(bare)) {
            return name.length() > 1 && !book.common(name);
        }
        boolean office = offices.contains(title) || offices.contains(bare);
        return office
                && (book.given(name)
                        || book.family(name)
                        || !words.get(next).arabic() && words.get(next).capital()
                        || NameSpan.ofSomewhere(name) && !book.common(name));
    }

    /** “MrAlaoui”: a title that ends where a capital letter begins. */
    private void glued(Word word, Spots spots) {
        for (int at = 1; at < word.cased().length() - 2 && at <= 4; at++) {
            boolean seam = Character.isLowerCase(word.cased().charAt(at - 1))
                    && Character.isUpperCase(word.cased().charAt(at));
            if (seam && latin.contains(word.folded().substring(0, at))) {
                spots.add(word.start(), word.end(), Kind.PERSON, Treatment.MASK, "honorific");
            }
        }
    }
}
