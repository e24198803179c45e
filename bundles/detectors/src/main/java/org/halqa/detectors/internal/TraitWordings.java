// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader.Said;
import org.halqa.anonymisation.spi.TraitReader.Wording;
import org.halqa.detectors.internal.Somebody.Gender;
import org.halqa.detectors.internal.Somebody.Tongue;
import org.jspecify.annotations.Nullable;

/** Other words for a person, from those that lose least to those that say nothing, in the language the person is spoken of. */
final class TraitWordings {

    private static final int ARABIC_MAN = 3;
    private static final String TEAM = "*";
    private static final String OTHERS = "+";

    private final Map<String, String[]> families = new HashMap<>();
    private final Map<String, Set<String>> profiles = new HashMap<>();

    TraitWordings() {
        for (String line : WordList.lines("trait-families.tsv")) {
            String[] cell = line.split("\t");
            for (String profile : cell[0].split(" ")) {
                families.put(profile, cell);
                profiles.put(profile, Set.of(cell[0].split(" ")));
            }
        }
    }

    /** For {@code phrase}; what is said {@code beside} it stays said. */
    List<Wording> of(PersonPhrase phrase, List<Said> within, List<Said> beside, List<Word> words, NormalisedText text) {
        if (phrase.several()) {
            return List.of(new Wording(people(phrase.tongue()), List.copyOf(beside)));
        }
        List<Wording> wordings = new ArrayList<>();
        Set<Trait> head = EnumSet.of(Trait.ROLE, Trait.GENDER);
        Said origin = first(within, Trait.NATIONALITY);
        String plain = plain(phrase, words, text);
        boolean more = within.stream().anyMatch(each -> !head.contains(each.trait()));
        if (!plain.isEmpty() && origin != null && within.stream().anyMatch(each -> !known(head, each))) {
            Set<Trait> with = EnumSet.copyOf(head);
            with.add(Trait.NATIONALITY);
            String from = surface(origin, phrase.tongue(), text);
            String fromThere =
                    phrase.tongue() == Tongue.ENGLISH ? plain.replaceFirst(" ", " " + from + " ") : plain + " " + from;
            wordings.add(new Wording(fromThere, kept(within, with, beside)));
        }
        if (!plain.isEmpty() && more) {
            wordings.add(new Wording(plain, kept(within, head, beside)));
        }
        Said role = first(within, Trait.ROLE);
        String[] family = role == null || role.among().isEmpty()
                ? null
                : families.get(role.among().iterator().next());
        if (role != null && family != null) {
            List<Said> wider = kept(within, EnumSet.of(Trait.GENDER), beside);
            String profile = role.among().iterator().next();
            wider.add(new Said(
                    Trait.ROLE,
                    "family-" + profile,
                    profiles.getOrDefault(profile, Set.of()),
                    1,
                    role.start(),
                    role.end()));
            wordings.add(new Wording(words(family, phrase), wider));
        }
        String[] nobody = families.get(phrase.somebody().staff() ? TEAM : OTHERS);
        if (nobody != null) {
            wordings.add(new Wording(words(nobody, phrase), List.copyOf(beside)));
        }
        Lead lead = Lead.of(phrase, words, text);
        return wordings.stream()
                .map(each -> new Wording(lead.before(each.words()), each.said()))
                .toList();
    }

    /** Of two or a few nothing is kept but that there are some. */
    private static String people(Tongue tongue) {
        return switch (tongue) {
            case FRENCH -> "des personnes";
            case ARABIC -> "أشخاص";
            case DARIJA -> "nass";
            case ENGLISH -> "some people";
        };
    }

    private static boolean known(Set<Trait> head, Said said) {
        return head.contains(said.trait()) || said.trait() == Trait.NATIONALITY;
    }

    private static @Nullable Said first(List<Said> said, Trait trait) {
        return said.stream().filter(each -> each.trait() == trait).findFirst().orElse(null);
    }

    private static List<Said> kept(List<Said> within, Set<Trait> traits, List<Said> beside) {
        List<Said> kept = new ArrayList<>(beside);
        within.stream().filter(each -> traits.contains(each.trait())).forEach(kept::add);
        return kept;
    }

    private static String words(String[] cell, PersonPhrase phrase) {
        boolean woman = phrase.gender() == Gender.WOMAN;
        return switch (phrase.tongue()) {
            case FRENCH -> cell[woman ? 2 : 1];
            case ARABIC -> cell[woman ? ARABIC_MAN + 1 : ARABIC_MAN];
            case DARIJA -> cell[ARABIC_MAN + 2];
            case ENGLISH -> cell[ARABIC_MAN + 3];
        };
    }

    /** The word for the person alone, any of its kind: “une infirmière”; empty when there is none. */
    private static String plain(PersonPhrase phrase, List<Word> words, NormalisedText text) {
        if (phrase.head() < 0) {
            return "";
        }
        int start = words.get(phrase.head()).start() + phrase.article();
        String head = original(text, start, words.get(phrase.headLast()).end()).toLowerCase(Locale.ROOT);
        return switch (phrase.tongue()) {
            case FRENCH -> article(phrase.gender()) + " " + head;
            case ARABIC -> head.replace(" ال", " ");
            case DARIJA -> "wa7d l" + head;
            case ENGLISH -> ("aeiou".indexOf(head.charAt(0)) >= 0 ? "an " : "a ") + head;
        };
    }

    private static String article(Gender gender) {
        return switch (gender) {
            case WOMAN -> "une";
            case MAN -> "un";
            case EITHER -> "un·e";
        };
    }

    private static String surface(Said said, Tongue tongue, NormalisedText text) {
        String written = text.original().substring(said.start(), said.end());
        String surface = tongue == Tongue.ENGLISH ? written : written.toLowerCase(Locale.ROOT);
        return tongue == Tongue.ARABIC && surface.startsWith("ال") ? surface.substring(2) : surface;
    }

    private static String original(NormalisedText text, int start, int end) {
        return text.original().substring(text.originalStart(start), text.originalEnd(end - 1));
    }
}
