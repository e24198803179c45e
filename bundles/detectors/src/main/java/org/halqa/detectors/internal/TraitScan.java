// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text sentence by sentence: who is spoken of, and what else the sentence says of them. “Elle” and its like lead back to
 * the person of the sentence before.
 */
final class TraitScan {

    private static final int FIRST_WORDS = 3;

    private final NormalisedText text;
    private final List<Word> words;
    private final PersonPhrases phrases;
    private final LooseTraits loose;
    private final TraitWords uses;
    private final Map<PersonPhrase, List<Seen>> people = new LinkedHashMap<>();
    private @Nullable PersonPhrase latest;

    TraitScan(NormalisedText text, PersonPhrases phrases, LooseTraits loose, TraitWords uses) {
        this.text = text;
        this.words = Word.of(text);
        this.phrases = phrases;
        this.loose = loose;
        this.uses = uses;
    }

    /** People in the order of the text, each with what is said of them beside the words for them. */
    Map<PersonPhrase, List<Seen>> read() {
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || Sentences.begins(words, at, text.folded())) {
                sentence(from, at);
                from = at;
            }
        }
        return people;
    }

    private void sentence(int from, int to) {
        PersonPhrase before = latest;
        boolean back = before != null && leadsBack(from, to);
        List<PersonPhrase> here = new ArrayList<>();
        List<Seen> others = new ArrayList<>();
        for (int at = from; at < to; at++) {
            PersonPhrase phrase = phrases.at(at);
            if (phrase == null) {
                at = loose.read(at, to, others);
            } else if (back && !phrase.introduced() && here.isEmpty() && before != null) {
                add(before, phrase.said());
                at = phrase.last();
            } else {
                here.add(phrase);
                people.put(phrase, new ArrayList<>());
                at = Math.max(at, phrase.last());
            }
        }
        for (Seen each : others) {
            PersonPhrase whose = whose(each, here, back ? before : null, from);
            if (whose != null) {
                add(whose, List.of(each));
            }
        }
        latest = here.isEmpty() ? (back ? before : null) : here.get(here.size() - 1);
    }

    private void add(PersonPhrase phrase, List<Seen> more) {
        people.computeIfAbsent(phrase, key -> new ArrayList<>()).addAll(more);
    }

    private boolean leadsBack(int from, int to) {
        for (int at = from; at < to && at - from < FIRST_WORDS; at++) {
            if (uses.bare("she", words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whom {@code seen} is said of: the person just before it, the one a pronoun leads back to, or for an age the next one. */
    private static @Nullable PersonPhrase whose(
            Seen seen, List<PersonPhrase> here, @Nullable PersonPhrase back, int from) {
        PersonPhrase nearest = null;
        for (PersonPhrase phrase : here) {
            if (phrase.last() < seen.first()) {
                nearest = phrase;
            }
        }
        int reach = LooseTraits.reach(seen.trait());
        if (nearest != null) {
            return seen.first() - nearest.last() <= reach ? nearest : null;
        }
        if (back != null) {
            return seen.first() - from <= reach ? back : null;
        }
        boolean next =
                !here.isEmpty() && seen.trait() == Trait.AGE && here.get(0).first() - seen.last() <= reach;
        return next ? here.get(0) : null;
    }
}
