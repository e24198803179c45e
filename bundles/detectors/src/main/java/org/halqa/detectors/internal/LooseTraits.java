// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;

/** What a sentence says of somebody beside the words for them: an age, an illness, a family, a place. */
final class LooseTraits {

    private static final DateDetector DAYS = new DateDetector();

    private final NormalisedText text;
    private final List<Word> words;
    private final PersonWords people;
    private final TraitWords uses;
    private final PersonTail tail;
    private final Phrases health;
    private final Phrases family;
    /** Every age, by where it begins in the original. */
    private final Map<Integer, Finding> ages = new HashMap<>();
    /** Every day that somebody kept, likewise; a month is none. */
    private final Map<Integer, Finding> days = new HashMap<>();

    LooseTraits(
            NormalisedText text, PersonWords people, TraitWords uses, PersonTail tail, Phrases health, Phrases family) {
        this.text = text;
        this.words = Word.of(text);
        this.people = people;
        this.uses = uses;
        this.tail = tail;
        this.health = health;
        this.family = family;
        new AgeDetector().detect(text).forEach(each -> ages.put(each.start(), each));
        DAYS.detect(text).forEach(each -> days.put(each.start(), each));
    }

    /** How many words may lie between a person and what is said of them. */
    static int reach(Trait trait) {
        return switch (trait) {
            case FAMILY -> 9;
            case PLACE, ORGANISATION -> 7;
            default -> 6;
        };
    }

    /** Adds what begins at word {@code at}, if anything does; index of its last word, or {@code at}. */
    int read(int at, int to, List<Seen> others) {
        int last = phrase(family, Trait.FAMILY, "family", at, others);
        last = last < 0 ? phrase(health, Trait.HEALTH, "health", at, others) : last;
        last = last < 0 ? age(at, others) : last;
        last = last < 0 ? day(at, others) : last;
        last = last < 0 ? tail.organisation(at, others) : last;
        last = last < 0 ? tail.place(at, others) : last;
        last = last < 0 ? origin(at, others) : last;
        return Math.max(at, Math.min(last, to - 1));
    }

    private int phrase(Phrases list, Trait trait, String share, int at, List<Seen> others) {
        int last = list.last(words, at, text.folded());
        if (last < at) {
            return -1;
        }
        List<String> said = new ArrayList<>();
        boolean general = false;
        for (int each = at; each <= last; each++) {
            general |= uses.bare("general", words.get(each));
            said.add(words.get(each).folded());
        }
        if (!general) {
            others.add(Seen.of(trait, String.join(" ", said), uses.oneIn(share), at, last));
        }
        return last;
    }

    private int age(int at, List<Seen> others) {
        Finding age = ages.get(text.originalStart(words.get(at).start()));
        if (age != null) {
            others.add(Seen.of(Trait.AGE, age.replacement(), uses.oneIn("age"), at, at + 1));
            return at + 1;
        }
        // “[20-29]” is what the door puts in the place of an age.
        boolean band = at + 1 < words.size()
                && words.get(at).number()
                && words.get(at).length() == 2
                && words.get(at).hyphened(words.get(at + 1), text)
                && words.get(at).start() > 0
                && text.folded().charAt(words.get(at).start() - 1) == '[';
        if (band) {
            String code = "[" + words.get(at).folded() + "-" + words.get(at + 1).folded() + "]";
            others.add(Seen.of(Trait.AGE, code, uses.oneIn("decade"), at, at + 1));
            return at + 1;
        }
        return -1;
    }

    /** “le 14 mai”: a day on which something happened to somebody. */
    private int day(int at, List<Seen> others) {
        Finding day = days.get(text.originalStart(words.get(at).start()));
        if (day == null) {
            return -1;
        }
        int last = at;
        while (last + 1 < words.size() && text.originalStart(words.get(last + 1).start()) < day.end()) {
            last++;
        }
        String code = text.original().substring(day.start(), day.end());
        others.add(Seen.of(Trait.DATE, code, uses.oneIn("date"), at, last));
        return last;
    }

    private int origin(int at, List<Seen> others) {
        PersonWords.Origin origin = people.origin(words, at);
        boolean language =
                origin != null && (origin.code().equals("FR") || origin.code().equals("ES"));
        return !language && tail.origin(at, others) ? at : -1;
    }
}
