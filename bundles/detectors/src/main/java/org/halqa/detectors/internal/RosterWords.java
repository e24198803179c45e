// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.detectors.internal.RosterHit.Standing;
import org.jspecify.annotations.Nullable;

/** Looks the words of a text up in the roster: as they are, as they sound, and with a letter wrong. */
final class RosterWords {

    private static final int ORDINARY =
            Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA | Lexicon.AMBIGUOUS | Lexicon.SPEECH | Lexicon.OFFICE;
    private static final Places PLACES = Places.stock();
    private static final int CONSONANTS_THAT_TELL = 3;
    private static final int CONSONANTS_OF_TWO = 5;
    private static final int LETTERS_THAT_TELL = 6;
    private static final int SHORTEST_EDITED_ALONE = 6;

    private final Roster roster;
    private final List<Word> words;
    private final NormalisedText text;
    private final SoundMemory sounds = new SoundMemory();
    /** By the keys of the words: who is meant by a word is asked beside names only, and of one that comes again once. */
    private final Recent<Crowd> strictly = new Recent<>();

    private final Recent<Crowd> loosely = new Recent<>();
    private final Map<Integer, Crowd> together = new HashMap<>(4);

    RosterWords(Roster roster, List<Word> words, NormalisedText text) {
        this.roster = roster;
        this.words = words;
        this.text = text;
    }

    /** What word {@code at} is, with those after it that it is parted from by mistake or by custom; null when nothing. */
    @Nullable
    RosterHit at(int at) {
        Word word = words.get(at);
        RosterHit joined = joined(at);
        if (joined != null) {
            return joined;
        }
        if (roster.silent(word)) {
            return null;
        }
        RosterHit exact = exact(at);
        boolean ordinary = word.is(ORDINARY) && !word.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS);
        if (exact != null || ordinary || word.number() || word.length() < 3) {
            return exact;
        }
        List<RosterForms.Form> forms = RosterForms.of(word.folded());
        for (RosterForms.Form form : forms) {
            RosterHit bare = form.folded().length() < 3 ? null : exact(at, at, form.folded(), form.skip());
            if (bare != null && !Lexicon.stock().is(form.folded(), ORDINARY)) {
                return bare;
            }
        }
        RosterHit sound = article(word) ? null : heard(at, word.folded(), 0, true);
        if (sound != null && sound.standing() != Standing.NOTHING) {
            return sound;
        }
        RosterHit edited = word.is(ORDINARY) || word.french() || PLACES.at(words, at) != null ? null : near(at);
        if (sound != null) {
            return edited != null && edited.standing() != Standing.NOTHING ? edited : sound;
        }
        for (RosterForms.Form form : forms) {
            boolean shorter = form.folded().length() < 4 || Lexicon.stock().is(form.folded(), ORDINARY);
            RosterHit bare = shorter ? null : heard(at, form.folded(), form.skip(), true);
            if (bare != null) {
                return bare;
            }
        }
        return edited;
    }

    /**
     * Who may be meant by word {@code at} when it is already known that one of them is spoken of.
     *
     * @param loosely with a letter or a vowel wrong too
     */
    Crowd spelled(int at, boolean loosely) {
        Word word = words.get(at);
        if (roster.silent(word)) {
            return Crowd.NOBODY;
        }
        Recent<Crowd> recent = loosely ? this.loosely : strictly;
        Crowd known = recent.get(word.key());
        return known == null ? recent.put(word.key(), look(at, loosely)) : known;
    }

    /** True when word {@code at} is nobody, whatever stands beside it. */
    boolean silent(int at) {
        return roster.silent(words.get(at));
    }

    /** True when somebody may be written exactly as word {@code at} is. */
    boolean written(int at) {
        return roster.exact(words.get(at)).length > 0;
    }

    /** True when {@code person} is written exactly as word {@code at} is. */
    boolean written(int at, RosterPerson person) {
        Word word = words.get(at);
        if (roster.silent(word)) {
            return false;
        }
        for (int number : roster.exact(word)) {
            if (roster.name(number).folded().equals(word.folded())) {
                return person.written(word.folded());
            }
        }
        return false;
    }

    private Crowd look(int at, boolean loosely) {
        Word word = words.get(at);
        Crowd people = new Crowd(roster.people().size());
        String folded = word.folded();
        collect(folded, article(word) ? List.of() : sounds(at), loosely, people);
        for (RosterForms.Form form : RosterForms.of(folded)) {
            if (form.folded().length() > 2) {
                collect(form.folded(), Sound.of(form.folded()), loosely && !word.arabic(), people);
            }
        }
        return people.all();
    }

    /** True when a word begins with the article; “إلهام” only looks like it. */
    private static boolean article(Word word) {
        return word.length() > 4 && word.definite() && !word.is(Lexicon.GIVEN);
    }

    private void collect(String folded, List<Sound> heard, boolean loosely, Crowd people) {
        for (int number : roster.exact(folded)) {
            if (roster.name(number).folded().equals(folded)) {
                people.add(roster.numbers(number));
            }
        }
        for (Sound sound : heard) {
            for (int number : roster.heard(sound)) {
                if (roster.name(number).heard(sound, loosely)) {
                    people.add(roster.numbers(number));
                }
            }
        }
        if (loosely && folded.length() >= RosterName.SHORTEST_TOGETHER) {
            for (long key : HashIndex.keysWithout(folded)) {
                for (int number : roster.near(key)) {
                    if (OneEdit.apart(roster.name(number).folded(), folded)) {
                        people.add(roster.numbers(number));
                    }
                }
            }
        }
    }

    /** Who is called by word {@code at} and the next one with its article, written as one: “نور الدين”. */
    Crowd together(int at) {
        Crowd known = together.get(at);
        if (known == null) {
            String first = words.get(at).folded();
            String joined = first + RosterForms.joined(first, words.get(at + 1).folded());
            Crowd people = new Crowd(roster.people().size());
            collect(joined, Sound.of(joined), false, people);
            known = people.all();
            together.put(at, known);
        }
        return known;
    }

    /** How word {@code at} may sound. */
    List<Sound> sounds(int at) {
        return sounds.of(words.get(at));
    }

    /** A word of the language, which alone says nothing. */
    boolean ordinary(Word word) {
        boolean name = word.is(Lexicon.GIVEN | Lexicon.FAMILY);
        return word.is(ORDINARY) || !name && word.french();
    }

    /** “Ben Ali” of “Benali”, “Abd el Kader”, “Youss ef”, “S a m i r a”. */
    private @Nullable RosterHit joined(int at) {
        Word word = words.get(at);
        boolean single = word.length() == 1;
        boolean article =
                word.arabic() && at + 1 < words.size() && words.get(at + 1).definite();
        boolean leads = word.is(Lexicon.PARTICLE | Lexicon.HEAD) || article;
        boolean torn = word.capital() && !word.is(Lexicon.COMMON | Lexicon.ORDINARY) && word.length() >= 3;
        if (at + 1 == words.size() || !single && !leads && !torn || word.number()) {
            return null;
        }
        if (!beside(at + 1, single, leads) || torn && !leads && !single && !written(word, words.get(at + 1))) {
            return null;
        }
        StringBuilder joined = new StringBuilder(word.folded());
        RosterHit longest = null;
        int most = single ? 16 : torn && !leads ? 1 : 2;
        for (int last = at + 1; last < words.size() && last - at <= most; last++) {
            Word next = words.get(last);
            if (!beside(last, single, leads)) {
                break;
            }
            joined.append(RosterForms.joined(joined, next.folded()));
            if (!single || last - at >= 2) {
                RosterHit hit = exact(at, last, joined.toString(), 0);
                hit = hit == null && word.arabic() && !(article && word.is(Lexicon.COMMON))
                        ? heardJoined(at, last, joined.toString())
                        : hit;
                longest = hit == null ? longest : hit;
            }
        }
        return longest;
    }

    /** False when nobody is written as both in one word; of Arabic, which is heard as well, always true. */
    private boolean written(Word word, Word next) {
        return word.arabic() || next.arabic() || roster.exact(word.keyWith(next)).length > 0;
    }

    private boolean beside(int at, boolean single, boolean leads) {
        Word word = words.get(at);
        return word.start() - words.get(at - 1).end() == 1
                && (single ? word.length() == 1 : leads || !word.capital() && word.length() <= 3);
    }

    private @Nullable RosterHit heardJoined(int at, int last, String joined) {
        RosterHit hit = joined.length() < LETTERS_THAT_TELL ? null : heard(at, joined, 0, false);
        return hit == null ? null : new RosterHit(at, last, 0, hit.parts(), Standing.SURE, hit.bearers());
    }

    private Namesakes with(@Nullable Namesakes known, int name) {
        Namesakes namesakes = known == null ? new Namesakes(roster) : known;
        namesakes.add(name);
        return namesakes;
    }

    private @Nullable RosterHit exact(int at) {
        return exact(at, at, words.get(at).folded(), 0, roster.exact(words.get(at)));
    }

    private @Nullable RosterHit exact(int first, int last, String folded, int skip) {
        return exact(first, last, folded, skip, roster.exact(folded));
    }

    private @Nullable RosterHit exact(int first, int last, String folded, int skip, int[] numbers) {
        if (numbers.length == 0) {
            return null;
        }
        @Nullable Namesakes bearers = null;
        int parts = 1;
        boolean word = false;
        for (int number : numbers) {
            RosterName name = roster.name(number);
            if (name.folded().equals(folded)) {
                bearers = with(bearers, number);
                parts = Math.max(parts, name.parts());
                word |= name.word();
            }
        }
        if (bearers == null) {
            return null;
        }
        Standing standing = last > first || aloneEnough(first, folded, word) ? Standing.SURE : Standing.NOTHING;
        return new RosterHit(first, last, skip, parts, standing, bearers);
    }

    /** A name that is nothing else; or a word with a capital that nothing else explains. */
    private boolean aloneEnough(int at, String folded, boolean word) {
        Word said = words.get(at);
        boolean shortLatin = folded.length() <= 2 && !said.arabic();
        if (!word && !shortLatin) {
            return true;
        }
        if (said.arabic()) {
            return at > 0 && words.get(at - 1).is(Lexicon.INTRODUCES | Lexicon.SPEECH | Lexicon.OFFICE);
        }
        boolean acts = at + 1 < words.size() && words.get(at + 1).is(Lexicon.VERB);
        boolean introduced = at > 0 && words.get(at - 1).is(Lexicon.INTRODUCES);
        return introduced
                || said.capital() && said.is(Lexicon.AMBIGUOUS) && before(at)
                || said.capital()
                        && !(said.shouted() && shortLatin)
                        && (!said.is(Lexicon.COMMON) || said.is(Lexicon.AMBIGUOUS))
                        && (acts || !Sentences.begins(words, at, text.folded()));
    }

    /** Before a word that a noun would not stand before without an article: “Rose propose”. */
    private boolean before(int at) {
        if (at + 1 == words.size() || words.get(at + 1).start() - words.get(at).end() != 1) {
            return false;
        }
        Word next = words.get(at + 1);
        return !next.capital() && !next.is(Lexicon.COMMON | Lexicon.PARTICLE) && "etad".indexOf(next.last()) >= 0;
    }

    private @Nullable RosterHit heard(int at, String folded, int skip, boolean alone) {
        Word word = words.get(at);
        @Nullable Namesakes bearers = null;
        int parts = 1;
        boolean clear = false;
        for (Sound sound : folded.equals(word.folded()) ? sounds(at) : Sound.of(folded)) {
            for (int number : roster.heard(sound)) {
                RosterName name = roster.name(number);
                for (Sound own : name.sounds()) {
                    int length = sound.length();
                    boolean glued = name.parts() > 1 && length < CONSONANTS_OF_TWO;
                    boolean same = own.consonants() == sound.consonants() && !glued;
                    int distance = same ? own.distance(sound) : Sound.LONGEST;
                    int strict = own.arabic() == sound.arabic() ? 0 : 1;
                    if (distance <= Math.max(0, Math.min(2, length - CONSONANTS_THAT_TELL + 1) - strict)) {
                        bearers = with(bearers, number);
                        parts = Math.max(parts, name.parts());
                        clear |= !name.word() && length >= CONSONANTS_THAT_TELL && distance <= length - 3;
                        clear |= !name.word() && length == 2 && distance == 0 && two(word, folded, sound, own);
                    }
                }
            }
        }
        if (bearers == null) {
            return null;
        }
        boolean plain = (word.arabic() ? !plausible(word, folded) : alone && word.french())
                || word.is(ORDINARY)
                || PLACES.at(words, at) != null;
        return new RosterHit(at, at, skip, parts, plain || !clear ? Standing.NOTHING : Standing.SURE, bearers);
    }

    /** Two consonants say little: the vowels must be the same, or long ones written. */
    private static boolean two(Word word, String folded, Sound sound, Sound own) {
        if (sound.arabic() == own.arabic()) {
            return sound.equally(own) && (word.capital() || word.arabic() || nameOfLists(folded));
        }
        return word.arabic() ? folded.length() >= 4 : word.capital() || nameOfLists(folded);
    }

    private static boolean plausible(Word word, String folded) {
        return nameOfLists(folded) || ArabicForms.plausible(word);
    }

    private static boolean nameOfLists(String folded) {
        int marks = Lexicon.stock().marks(folded);
        return (marks & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0 && (marks & ORDINARY) == 0;
    }

    private @Nullable RosterHit near(int at) {
        Word word = words.get(at);
        String folded = word.folded();
        if (folded.length() < 4 || word.arabic() && !ArabicForms.plausible(word)) {
            return null;
        }
        @Nullable Namesakes bearers = null;
        boolean clear = word.capital() || folded.length() >= SHORTEST_EDITED_ALONE;
        for (long key : HashIndex.keysWithout(folded)) {
            for (int number : roster.near(key)) {
                RosterName name = roster.name(number);
                if (name.edits() && OneEdit.apart(name.folded(), folded)) {
                    bearers = with(bearers, number);
                    clear |= !word.arabic() && onlyVowels(at, name);
                }
            }
        }
        if (bearers == null) {
            return null;
        }
        return new RosterHit(at, at, 0, 1, clear ? Standing.LIKELY : Standing.NOTHING, bearers);
    }

    /** “jmila” of “Jamila”: Darija drops short vowels, and three consonants tell. */
    private boolean onlyVowels(int at, RosterName name) {
        for (Sound sound : sounds(at)) {
            for (Sound own : name.sounds()) {
                if (sound.length() >= CONSONANTS_THAT_TELL && sound.consonants() == own.consonants()) {
                    return true;
                }
            }
        }
        return false;
    }
}
