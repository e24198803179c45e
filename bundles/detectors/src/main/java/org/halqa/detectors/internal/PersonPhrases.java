// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.detectors.internal.Somebody.Gender;
import org.halqa.detectors.internal.Somebody.Tongue;
import org.jspecify.annotations.Nullable;

/** Finds the words for one person in one text, and what stands before them; what follows is read by {@link PersonTail}. */
final class PersonPhrases {

    /** Also names of languages: “elle parle le français”. */
    private static final Set<String> LANGUAGES = Set.of("FR", "ES", "IT", "-");

    private static final Set<String> OF_ANYBODY = Set.of("de", "d", "of");

    private final NormalisedText text;
    private final List<Word> words;
    private final PersonWords people;
    private final TraitWords uses;
    private final PersonTail tail;

    PersonPhrases(NormalisedText text, PersonWords people, TraitWords uses, OrganisationNames organisations) {
        this.text = text;
        this.words = Word.of(text);
        this.people = people;
        this.uses = uses;
        this.tail = new PersonTail(text, people, uses, organisations);
    }

    /** The person whose head begins at word {@code at}; null when none does, or when several or none in particular are meant. */
    @Nullable
    PersonPhrase at(int at) {
        PersonWords.Match head = people.person(words, at);
        if (head != null) {
            return phrase(at, head.last(), head.article(), head.clitic(), head.somebody(), true);
        }
        if (number(at)) {
            return null;
        }
        PersonPhrase several = several(at);
        return several == null ? superlative(at) : several;
    }

    private boolean number(int at) {
        return words.get(at).number();
    }

    /** “la plus jeune de l'équipe”, “la Camerounaise”: a person without a word for one. */
    private @Nullable PersonPhrase superlative(int at) {
        PersonWords.Origin origin = people.origin(words, at);
        Word word = words.get(at);
        boolean article = at > 0 && uses.bare("one", words.get(at - 1)) && joined(at - 1);
        boolean grown = word.arabic() && word.folded().startsWith("ال");
        if (origin != null && !LANGUAGES.contains(origin.code()) && (article || grown && begins(at))) {
            Tongue tongue = word.arabic() ? Tongue.ARABIC : Tongue.FRENCH;
            Somebody anybody = new Somebody("", Set.of(), 1, origin.gender(), tongue, true);
            return phrase(at, at - 1, 0, 0, anybody, false);
        }
        boolean most = uses.bare("most", word)
                && at > 1
                && words.get(at - 1).folded().equals("plus")
                && uses.bare("one", words.get(at - 2));
        if (most) {
            Somebody anybody = new Somebody("", Set.of(), 1, Gender.EITHER, Tongue.FRENCH, true);
            return phrase(at, at, 0, 0, anybody, false);
        }
        return null;
    }

    private boolean begins(int at) {
        return Sentences.begins(words, at, text.folded());
    }

    private @Nullable PersonPhrase phrase(
            int head, int headLast, int article, int clitic, Somebody somebody, boolean headed) {
        Before before = before(head, somebody);
        boolean handover = uses.bare("thing", words.get(head)) && !somebodyIn(before);
        if (before == null || handover) {
            return null;
        }
        List<Seen> said = new ArrayList<>(before.said());
        if (somebody.role()) {
            said.add(new Seen(
                    Trait.ROLE,
                    somebody.code(),
                    somebody.profiles(),
                    somebody.oneIn(),
                    head,
                    Math.max(head, headLast)));
        }
        if (before.alone() >= 0) {
            said.add(Seen.of(Trait.ALONE, "alone", uses.oneIn("alone"), before.alone(), before.alone()));
        }
        PersonTail.End end = tail.read(headLast + 1, head, said);
        if (host(before, head, end)) {
            return null;
        }
        Gender gender = headed && uses.bare("neuter", words.get(head))
                ? Gender.EITHER
                : gender(somebody.gender(), end.gender(), before.gender());
        if (gender != Gender.EITHER) {
            said.add(Seen.of(Trait.GENDER, gender.name(), uses.oneIn("gender"), head, Math.max(head, headLast)));
        }
        return new PersonPhrase(
                before.first(),
                Math.max(end.last(), head),
                before.first() == head ? clitic : 0,
                somebody,
                headed ? head : -1,
                headLast,
                article,
                gender,
                before.introduced() || article > clitic,
                false,
                said);
    }

    /**
     * “les deux infirmières camerounaises”, “ممرضتان”: two, three or four of whom the same is said are hardly more hidden than one.
     * With an article there are no others. Who leads the session is known, also when they are two.
     */
    private @Nullable PersonPhrase several(int head) {
        PersonWords.Match match = people.several(words, head);
        if (match == null) {
            return null;
        }
        boolean counted = head > 0 && joined(head - 1) && uses.bare("two", words.get(head - 1));
        if (!counted && match.somebody().tongue() != Tongue.ARABIC) {
            return null;
        }
        int first = counted ? head - 1 : head;
        boolean article = first > 0 && joined(first - 1) && uses.bare("these", words.get(first - 1));
        Somebody each = match.somebody();
        List<Seen> said = new ArrayList<>();
        if (each.role()) {
            said.add(new Seen(Trait.ROLE, each.code(), each.profiles(), each.oneIn(), head, match.last()));
        }
        PersonTail.End end = tail.readOfSeveral(match.last() + 1, head, said);
        boolean definite = article || match.article() > match.clitic();
        boolean host = said.size() == 1 && uses.bare("hosts", words.get(head));
        if (said.isEmpty() || host) {
            return null;
        }
        if (definite) {
            said.add(Seen.of(Trait.ALONE, "alone", uses.oneIn("alone"), first, first));
        }
        if (each.gender() != Gender.EITHER) {
            said.add(Seen.of(Trait.GENDER, each.gender().name(), uses.oneIn("gender"), head, match.last()));
        }
        int begin = article ? first - 1 : first;
        int clitic = begin == head ? match.clitic() : 0;
        return new PersonPhrase(
                begin,
                Math.max(end.last(), match.last()),
                clitic,
                each,
                head,
                match.last(),
                match.article(),
                each.gender(),
                true,
                true,
                said);
    }

    /** “la relais”, not “besoin d'un relais”. */
    private boolean somebodyIn(@Nullable Before before) {
        int first = before == null || !before.introduced() ? 0 : before.first();
        return before != null
                && before.introduced()
                && (first == 0
                        || !joined(first - 1)
                        || !words.get(first - 1).folded().equals("d"));
    }

    /** “la psychologue”, and no more: who leads the session is known to everybody. */
    private boolean host(Before before, int head, PersonTail.End end) {
        return before.introduced()
                && before.first() == head - 1
                && end.last() == head
                && uses.bare("host", words.get(head))
                && uses.bare("definite", words.get(before.first()));
    }

    private static Gender gender(Gender... told) {
        for (Gender each : told) {
            if (each != Gender.EITHER) {
                return each;
            }
        }
        return Gender.EITHER;
    }

    /** What stands before a head; {@code alone} is the word that says there is one, or -1. */
    private record Before(int first, int alone, boolean introduced, Gender gender, List<Seen> said) {}

    /** Null when several are meant, or nobody in particular: “les infirmières”, “le métier d'infirmière”. */
    private @Nullable Before before(int head, Somebody somebody) {
        int first = head;
        int alone = -1;
        List<Seen> said = new ArrayList<>(0);
        for (int at = head - 1; at >= 0 && joined(at); at--) {
            Word word = words.get(at);
            if (uses.bare("many", word) || uses.bare("instead", word)) {
                return null;
            }
            if (uses.is("before", word) || word.folded().equals("plus") || uses.bare("most-arabic", word)) {
                alone = uses.is("alone", word) || !uses.is("before", word) ? at : alone;
                first = at;
            } else if (uses.bare("one", word)) {
                return instead(at) ? null : introduced(at, alone, word, somebody, said);
            } else if (somebody.tongue() == Tongue.ENGLISH && tail.origin(at, said)) {
                first = at;
            } else {
                break;
            }
        }
        return instead(first) ? null : new Before(first, alone, false, Gender.EITHER, said);
    }

    private Before introduced(int at, int alone, Word article, Somebody somebody, List<Seen> said) {
        Gender gender = uses.bare("feminine", article)
                ? Gender.WOMAN
                : uses.bare("masculine", article) ? Gender.MAN : Gender.EITHER;
        boolean ours = somebody.role() && uses.bare("ours", article);
        boolean of = article.folded().equals("d");
        return new Before(of ? at + 1 : at, ours ? at : alone, !of, gender, said);
    }

    /** “le poste d'infirmière”: what is spoken of is no person. */
    private boolean instead(int first) {
        boolean of = first > 0
                && joined(first - 1)
                && OF_ANYBODY.contains(words.get(first - 1).folded());
        int at = of ? first - 2 : first - 1;
        return at >= 0 && joined(at) && uses.bare("instead", words.get(at));
    }

    private boolean joined(int at) {
        return words.get(at).joins(words.get(at + 1), text);
    }
}
