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

/** What somebody is called: the word after “surnommé”, “l'appelle”, “يلقبونه”, “كيعيطو ليه”. */
@Component
public final class NicknameDetector implements Detector {

    private static final int LONGEST_QUOTED = 6;

    private final Set<String> between =
            Set.of("ليه", "ليها", "لها", "له", "lih", "liha", "le", "la", "les", "aussi", "ب");

    @Override
    public String id() {
        return "nickname";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; Word.used(text, Lexicon.NICKNAME) && at + 1 < words.size(); at++) {
            if (words.get(at).used(Lexicon.NICKNAME)) {
                int next = at + 1;
                while (next + 1 < words.size()
                        && between.contains(words.get(next).folded())) {
                    next++;
                }
                Word name = words.get(next);
                if (quoted(words, at, text, spots)) {
                    continue;
                }
                boolean near = name.start() - words.get(next - 1).end() <= 3;
                if (near && (name.arabic() || name.capital())) {
                    int last = next;
                    while (last + 1 < words.size()
                            && words.get(last).joins(words.get(last + 1), text)
                            && words.get(last + 1).capital()) {
                        last++;
                    }
                    spots.add(name.start(), words.get(last).end(), Kind.PERSON, Treatment.MASK, "nickname");
                }
            }
        }
        return spots.all();
    }

    /** “la surnomme « la Lionne »”: all that is quoted. */
    private boolean quoted(List<Word> words, int trigger, NormalisedText text, Spots spots) {
        String folded = text.folded();
        int next = trigger + 1;
        while (next < words.size()
                && next - trigger <= 2
                && !quote(folded, words.get(next - 1).end(), words.get(next).start())
                && between.contains(words.get(next).folded())) {
            next++;
        }
        if (next == words.size()
                || !quote(folded, words.get(next - 1).end(), words.get(next).start())) {
            return false;
        }
        int last = next;
        while (last + 1 < words.size()
                && last - next < LONGEST_QUOTED
                && !quote(folded, words.get(last).end(), words.get(last + 1).start())) {
            last++;
        }
        spots.add(words.get(next).start(), words.get(last).end(), Kind.PERSON, Treatment.MASK, "nickname");
        return true;
    }

    private static boolean quote(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("\"«»“”".indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
