// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;
import org.osgi.service.component.annotations.Component;

/** Reads what notes in French, Arabic, Darija and English say of people without naming them. */
@Component
public final class StockTraits implements TraitReader {

    private final PersonWords people = new PersonWords();
    private final TraitWords uses = new TraitWords();
    private final TraitWordings wordings = new TraitWordings();
    private final Phrases health = new Phrases("health-phrases.txt");
    private final Phrases family = new Phrases("family-phrases.txt");

    @Override
    public String id() {
        return "traits";
    }

    @Override
    public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
        List<Word> words = Word.of(text);
        OrganisationNames names = new OrganisationNames(organisations, text);
        PersonPhrases phrases = new PersonPhrases(text, people, uses, names);
        PersonTail tail = new PersonTail(text, people, uses, names);
        LooseTraits loose = new LooseTraits(text, people, uses, tail, health, family);
        List<Mention> mentions = new ArrayList<>();
        new TraitScan(text, phrases, loose, uses).read().forEach((phrase, beside) -> {
            if (!phrase.said().isEmpty() || !beside.isEmpty()) {
                mentions.add(mention(phrase, beside, words, text));
            }
        });
        return mentions;
    }

    private Mention mention(PersonPhrase phrase, List<Seen> beside, List<Word> words, NormalisedText text) {
        List<Said> within =
                phrase.said().stream().map(each -> each.said(words, text)).toList();
        List<Said> more = beside.stream().map(each -> each.said(words, text)).toList();
        List<Said> all = new ArrayList<>(within);
        all.addAll(more);
        return new Mention(
                text.originalStart(Lead.of(phrase, words, text).first()),
                text.originalEnd(words.get(phrase.last()).end() - 1),
                phrase.somebody().staff(),
                all,
                wordings.of(phrase, within, more, words, text));
    }
}
