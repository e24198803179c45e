// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.detectors.internal.Somebody.Gender;

/** Reads what follows the word for a person: “camerounaise”, “du centre de Meknès”, “de MS2”. */
final class PersonTail {

    private static final int LONGEST = 9;

    private final NormalisedText text;
    private final List<Word> words;
    private final PersonWords people;
    private final TraitWords uses;
    private final OrganisationNames organisations;
    private final Places places = Places.stock();

    PersonTail(NormalisedText text, PersonWords people, TraitWords uses, OrganisationNames organisations) {
        this.text = text;
        this.words = Word.of(text);
        this.people = people;
        this.uses = uses;
        this.organisations = organisations;
    }

    /** Where it ends, and what it tells of the gender. */
    record End(int last, Gender gender) {}

    /** Adds what is said from word {@code from} on to {@code said}. */
    End read(int from, int head, List<Seen> said) {
        Gender gender = Gender.EITHER;
        int at = from;
        while (at < words.size() && at - head <= LONGEST && (at == 0 || joined(at))) {
            PersonWords.Origin origin = people.origin(words, at);
            if (origin != null) {
                gender = gender == Gender.EITHER ? origin.gender() : gender;
                said.add(Seen.of(Trait.NATIONALITY, origin.code(), share(origin), at, at));
                at++;
                continue;
            }
            int next = adjective(at, said);
            next = next > at ? next : whereOrWhose(at, said);
            if (next == at) {
                break;
            }
            at = next;
        }
        return new End(at - 1, gender);
    }

    /** The same of several: where they come from is said in the plural. */
    End readOfSeveral(int from, int head, List<Seen> said) {
        PersonWords.Origin origin = joins(from) ? people.originOfSeveral(words.get(from)) : null;
        if (origin == null) {
            return read(from, head, said);
        }
        said.add(Seen.of(Trait.NATIONALITY, origin.code(), share(origin), from, from));
        return read(from + 1, head, said);
    }

    /** True when word {@code at} says where somebody comes from; adds it. */
    boolean origin(int at, List<Seen> said) {
        PersonWords.Origin origin = people.origin(words, at);
        if (origin != null) {
            said.add(Seen.of(Trait.NATIONALITY, origin.code(), share(origin), at, at));
        }
        return origin != null;
    }

    int share(PersonWords.Origin origin) {
        return uses.oneIn(origin.code().equals("SSA") ? "region" : "nationality");
    }

    /** After the adjective at {@code at}, or {@code at}. */
    private int adjective(int at, List<Seen> said) {
        Word word = words.get(at);
        if (uses.is("alone", word)) {
            said.add(Seen.of(Trait.ALONE, "alone", uses.oneIn("alone"), at, at));
        } else if (uses.is("health", word)) {
            said.add(Seen.of(Trait.HEALTH, word.folded(), uses.oneIn("health"), at, at));
        } else if (uses.is("family", word)) {
            said.add(Seen.of(Trait.FAMILY, word.folded(), uses.oneIn("family"), at, at));
        } else if (uses.is("other", word)) {
            said.add(Seen.of(Trait.OTHER, word.folded(), uses.oneIn("other"), at, at));
        } else {
            return at;
        }
        return at + 1;
    }

    /** After the place, unit or organisation that “de”, “في” or nothing leads to from {@code at}; {@code at} when there is none. */
    private int whereOrWhose(int at, List<Seen> said) {
        int thing = at;
        if (uses.bare("who", words.get(thing)) && joins(thing + 1) && uses.bare("of", words.get(thing + 1))) {
            thing++;
        }
        boolean of = uses.bare("of", words.get(thing));
        if (of && joins(thing + 1)) {
            thing++;
            boolean article = uses.bare("article", words.get(thing)) && joins(thing + 1);
            thing = article ? thing + 1 : thing;
        }
        int last = place(thing, said);
        last = last < thing ? organisation(thing, said) : last;
        boolean grown = words.get(thing).arabic();
        if (last < thing && (of || grown) && uses.is("unit", words.get(thing))) {
            said.add(Seen.of(Trait.UNIT, words.get(thing).folded(), uses.oneIn("unit"), thing, thing));
            last = thing;
        } else if (last < thing && (of || grown) && uses.is("group", words.get(thing))) {
            last = thing;
        }
        return last < thing ? at : last + 1;
    }

    /** Index of the last word of the place at {@code at}, or -1; the zone itself says nothing. */
    int place(int at, List<Seen> said) {
        Places.Match match = places.at(words, at);
        if (match == null) {
            return -1;
        }
        String zone = match.entry().zone();
        String name = String.join(" ", match.entry().words());
        if (zone.equals("+") || zone.equals("-")) {
            said.add(Seen.of(Trait.PLACE, name, uses.oneIn("nationality"), at, match.last()));
        } else if (!zone.equals("=")) {
            Set<String> zones = Set.of(zone.toUpperCase(Locale.ROOT));
            said.add(new Seen(Trait.PLACE, name, zones, uses.oneIn("place"), at, match.last()));
        }
        return match.last();
    }

    /** Index of the last word of the organisation at {@code at}, or -1. */
    int organisation(int at, List<Seen> said) {
        OrganisationNames.Match match = organisations.at(words, at);
        if (match.found()) {
            said.add(new Seen(Trait.ORGANISATION, match.code(), Set.of(match.code()), 1, at, match.last()));
        }
        return match.last();
    }

    private boolean joined(int at) {
        return words.get(at - 1).joins(words.get(at), text);
    }

    private boolean joins(int at) {
        return at < words.size() && joined(at);
    }
}
