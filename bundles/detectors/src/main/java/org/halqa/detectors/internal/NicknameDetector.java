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
}
