// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.detectors.internal.RosterHit.Standing;

/** Reads one text for the people of the roster: finds a word of a name, then what else of the same person is beside it. */
final class RosterScan {

    private static final int WIDEST_GAP = 3;
    private static final int MOST_WORDS = 8;
    /** No group goes further than this from the word that it was found by. */
    private static final int REACH = MOST_WORDS + 1;
    /** With fewer bearers, all are looked at. */
    private static final int FEW = 3;

    private static final WordSet BEFORE_NAMES = WordSet.of(
            "ben", "bent", "bint", "bnt", "ibn", "ould", "oulad", "ait", "ayt", "el", "al", "moulay", "mulay", "molay",
            "sidi", "lalla", "abou", "oum", "بن", "ابن", "بنت", "مولاي", "سيدي", "لالا", "لاله", "ايت", "ابو", "ام",
            "عبد");

    private static final String MOULAY = "moulay";

    private final List<Word> words;
    private final String folded;
    private final RosterWords lookup;
    private final RosterInitials initials;

    /** A person in the text. */
    record Seen(int start, int end, boolean sure) {}

    /** Words {@code first} to {@code last} about one person. */
    private record Group(int first, int last, int skip, int parts, int letters) {}

    RosterScan(Roster roster, NormalisedText text) {
        this.words = Word.of(text);
        this.folded = text.folded();
        this.lookup = new RosterWords(roster, words, text);
        this.initials = new RosterInitials(roster, words, text);
    }

    List<Seen> all() {
        List<Seen> seen = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            int last = initials.last(at);
            if (last >= at) {
                seen.add(new Seen(words.get(at).start(), endWithPoint(last), true));
                at = last;
                from = at + 1;
                continue;
            }
            RosterHit hit = lookup.at(at);
            if (hit != null && (hit.standing() != Standing.NOTHING || tellingBeside(hit, from))) {
                Group group = widest(hit, from);
                boolean several = (group.parts() > 1 || group.letters() > 0) && telling(group);
                if (several || hit.standing() != Standing.NOTHING) {
                    boolean sure = several || hit.standing() == Standing.SURE;
                    seen.add(new Seen(
                            words.get(group.first()).start() + group.skip(), endWithPoint(group.last()), sure));
                    at = group.last();
                    from = at + 1;
                }
            }
        }
        return seen;
    }

    /** False when every word of it is one of those that every sentence holds. */
    private boolean telling(Group group) {
        for (int at = group.first(); at <= group.last(); at++) {
            if (telling(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean telling(int at) {
        Word word = words.get(at);
        boolean capital = word.capital() && !Sentences.begins(words, at, folded);
        return word.length() > 1 && (capital || !lookup.ordinary(word) || word.is(Lexicon.AMBIGUOUS));
    }

    /** False when no group around {@code hit} can tell anything, as in “zéro zéro zéro”: nobody need be compared. */
    private boolean tellingBeside(RosterHit hit, int from) {
        for (int at = hit.first(); at < words.size() && at <= hit.first() + REACH; at++) {
            if (at > hit.last() && !near(at)) {
                break;
            }
            if (telling(at)) {
                return true;
            }
        }
        for (int at = hit.first() - 1; at >= from && at >= hit.first() - REACH && near(at + 1); at--) {
            if (telling(at)) {
                return true;
            }
        }
        return false;
    }

    private Group widest(RosterHit hit, int from) {
        Group widest = new Group(hit.first(), hit.last(), hit.skip(), hit.parts(), 0);
        if (!grows(hit, from)) {
            return widest;
        }
        for (RosterPerson person : differing(hit, from)) {
            Group group = around(hit, person, from);
            if (group.last() - group.first() > widest.last() - widest.first() || group.parts() > widest.parts()) {
                widest = group;
            }
        }
        return widest;
    }

    /** Its bearers; of those none of whose names is beside it only the first, for around the others stands the same. */
    private List<RosterPerson> differing(RosterHit hit, int from) {
        List<RosterPerson> all = hit.bearers().all();
        int next = hit.last() + 1;
        int before = hit.first() - 1;
        boolean after = next < words.size() && near(next);
        boolean ahead = before >= from && near(hit.first());
        if (all.size() < FEW || after && anybodys(next) || ahead && anybodys(before)) {
            return all;
        }
        Crowd behind = after ? lookup.spelled(next, loosely(next, hit.first())) : Crowd.NOBODY;
        Crowd leading = ahead ? lookup.spelled(before, loosely(before, hit.first())) : Crowd.NOBODY;
        List<RosterPerson> differing = new ArrayList<>(FEW);
        boolean other = false;
        for (RosterPerson person : all) {
            boolean beside = behind.has(person) || leading.has(person);
            if (beside || !other) {
                differing.add(person);
            }
            other |= !beside;
        }
        return differing;
    }

    /** True when word {@code at} may belong to a name that does not hold it as it is. */
    private boolean anybodys(int at) {
        Word word = words.get(at);
        return word.is(Lexicon.PARTICLE) || word.length() == 1 || article(at) || article(at + 1);
    }

    /** False when nothing beside it can belong to anybody's name. */
    private boolean grows(RosterHit hit, int from) {
        int next = hit.last() + 1;
        int before = hit.first() - 1;
        return next < words.size() && near(next) && mayBelong(next, hit)
                || before >= from && near(hit.first()) && mayBelong(before, hit);
    }

    private boolean mayBelong(int at, RosterHit hit) {
        Word word = words.get(at);
        return word.is(Lexicon.PARTICLE | Lexicon.HEAD)
                || word.length() == 1
                || word.arabic() && (article(at) || article(at + 1))
                || !lookup.silent(at)
                        && hit.bearers().include(lookup.spelled(at, loosely(at, hit.first())))
                        && !echoes(at, hit.first())
                || beforeNames(word);
    }

    /** True when word {@code at} begins as the second half of a name may that is one in the roster. */
    private boolean article(int at) {
        return at < words.size() && words.get(at).definite();
    }

    private Group around(RosterHit hit, RosterPerson person, int from) {
        int parts = hit.parts();
        int letters = 0;
        int last = hit.last();
        for (int next = last + 1; next < words.size() && next - hit.first() < MOST_WORDS && near(next); next++) {
            if (initial(next, person)) {
                letters++;
                last = next;
            } else if (of(next, hit.first(), person)) {
                parts++;
                last = next;
            } else if (together(next, person)) {
                parts++;
                last = ++next;
            } else if (!words.get(next).is(Lexicon.PARTICLE)) {
                break;
            }
        }
        int first = hit.first();
        for (int before = first - 1; before >= from && last - before < MOST_WORDS && near(before + 1); before--) {
            if (initial(before, person)) {
                letters++;
                first = before;
            } else if (of(before, hit.first(), person)) {
                parts++;
                first = before;
            } else if (before > from && together(before - 1, person)) {
                parts++;
                first = --before;
            } else if (!words.get(before).is(Lexicon.PARTICLE)) {
                break;
            }
        }
        if (first > from && near(first) && beforeNames(words.get(first - 1))) {
            first--;
        }
        return new Group(first, last, first == hit.first() ? hit.skip() : 0, parts, letters);
    }

    private static boolean beforeNames(Word word) {
        boolean alike = word.length() >= MOULAY.length() - 1 && word.length() <= MOULAY.length() + 1;
        return BEFORE_NAMES.has(word) || alike && OneEdit.apart(word.folded(), MOULAY);
    }

    /** Another part of the name of {@code person} than the word {@code beside}. */
    private boolean of(int at, int beside, RosterPerson person) {
        Word word = words.get(at);
        if (word.length() < 2 || word.number() || lookup.silent(at)) {
            return false;
        }
        boolean loosely = loosely(at, beside);
        if (!loosely && word.arabic() && word.length() < 3) {
            return false;
        }
        if (lookup.written(at, person)) {
            return true;
        }
        if (!loosely && !word.arabic() && !person.arabic()) {
            return false;
        }
        return !(loosely && same(lookup.sounds(at), lookup.sounds(beside)))
                && lookup.spelled(at, loosely).has(person);
    }

    /** True when it is so plainly a name that it may be read with a letter or a vowel wrong. */
    private boolean loosely(int at, int beside) {
        Word word = words.get(at);
        return !lookup.ordinary(word)
                || word.is(Lexicon.GIVEN | Lexicon.AMBIGUOUS)
                || word.capital()
                        && (words.get(beside).capital() && !word.is(Lexicon.COMMON)
                                || !Sentences.begins(words, at, folded));
    }

    /** True when word {@code at} is only the word {@code beside} again, which nobody is called twice: “zéro zéro”. */
    private boolean echoes(int at, int beside) {
        return !lookup.written(at) && loosely(at, beside) && same(lookup.sounds(at), lookup.sounds(beside));
    }

    /** “نور الدين”: two words that are one in the roster. */
    private boolean together(int at, RosterPerson person) {
        if (at + 1 >= words.size() || !words.get(at + 1).definite() || !near(at + 1)) {
            return false;
        }
        return lookup.together(at).has(person);
    }

    private static boolean same(List<Sound> one, List<Sound> other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.get(0).length() > 1
                && one.get(0).consonants() == other.get(0).consonants();
    }

    /** “B.”, “B” of a person whose name begins so. */
    private boolean initial(int at, RosterPerson person) {
        Word word = words.get(at);
        boolean one = word.length() == 1 && !word.number();
        return one
                && (word.capital() || word.arabic() || pointed(at))
                && person.begins(word.folded().charAt(0));
    }

    private boolean pointed(int at) {
        int end = words.get(at).end();
        return end < folded.length() && folded.charAt(end) == '.';
    }

    private int endWithPoint(int last) {
        int end = words.get(last).end();
        return words.get(last).length() == 1 && pointed(last) ? end + 1 : end;
    }

    /** True when word {@code at} stands beside the one before it: nothing but a space, a hyphen, a point or a comma between. */
    private boolean near(int at) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int each = from; each < to; each++) {
            char gap = folded.charAt(each);
            boolean stop = gap == '.' && words.get(at - 1).length() > 3;
            if (" -'.,_".indexOf(gap) < 0 || stop) {
                return false;
            }
        }
        return true;
    }
}
