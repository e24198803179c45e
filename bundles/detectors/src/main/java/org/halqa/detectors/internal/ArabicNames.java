// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;

/**
 * Arabic names that no list knows, by where they stand: after an office and what belongs to it (“the Minister of …, the
 * French …”), after a verb of saying, after “son of”, and beside a name that is known. Arabic has no capital letters, so
 * ordinary words are told from names by a list of them and by their form.
 */
final class ArabicNames {

    private static final int FARTHEST = 7;
    private static final int LONGEST = 5;

    private static final Set<String> FOREIGN_HEADS = Set.of("فان", "فون", "سان", "دي", "دو", "ديل", "ماك", "لا");
    private static final Set<String> FRENCH_ARTICLES = Set.of("لا", "لو", "دو", "دي");
    private static final Set<String> TO_SOMEBODY =
            Set.of("ليا", "ليه", "ليها", "لينا", "ليهم", "لي", "له", "لها", "لنا", "لهم");
    private static final Set<String> THAT = Set.of("بلي", "ان", "انه", "انها", "باش", "راه", "راها", "بان");

    /** Verbs that take no thing: an unknown word after them is who says it. */
    private static final Set<String> SAID = Set.of(
            "قال", "قالت", "اكد", "اكدت", "اضاف", "اضافت", "اوضح", "اوضحت", "صرح", "صرحت", "تابع", "تابعت", "اعلن",
            "اعلنت", "كشف", "كشفت", "ذكر", "ذكرت", "اشار", "اشارت", "شدد", "شددت", "اعتبر", "اعتبرت", "حذر", "حذرت",
            "اعرب", "اعربت", "لاحظ", "لاحظت", "رحب", "رحبت", "يقول", "تقول");

    private final Places places = Places.stock();
    private final NameBook book = NameBook.stock();
    private final WordSet leads = WordSet.in("name-leads-arabic.txt");
    private final WordSet nations = WordSet.in("nations-arabic.txt");

    /** Words {@code first} to {@code last} are a name. */
    record Stretch(int first, int last) {}

    List<Stretch> in(List<Word> words, NormalisedText text) {
        List<Stretch> stretches = new ArrayList<>();
        int row = -1;
        for (int at = 0; at < words.size(); at++) {
            int first = words.get(at).arabic() ? nameFrom(words, at, text) : -1;
            first = first < 0 && at == row && another(words, at, text) ? at : first;
            if (first >= 0) {
                int last = last(words, first, text);
                stretches.add(new Stretch(first, last));
                at = Math.max(at, last);
                row = at + 1;
            }
        }
        return stretches;
    }

    /** Index of the name that word {@code at} announces or begins, or -1. */
    private int nameFrom(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        if (word.is(Lexicon.GIVEN | Lexicon.AMBIGUOUS) && ArabicTimes.at(words, at)) {
            return -1;
        }
        int marks = ArabicForms.marks(word);
        if ((marks & Lexicon.OFFICE) != 0) {
            return afterOffice(words, at, text);
        }
        if (ArabicForms.evident(word)) {
            return at;
        }
        if (ArabicSyllables.begin(words, at, text)) {
            return at;
        }
        boolean next = at + 1 < words.size() && word.joins(words.get(at + 1), text);
        if (!next || places.at(words, at + 1) != null) {
            return -1;
        }
        Word after = words.get(at + 1);
        if (initial(words, at, text)) {
            return at;
        }
        if (ArabicVerbs.past(word)
                && definite(after)
                && ArabicForms.familyOfHere(after)
                && !ArabicForms.ordinary(after)) {
            return at + 1; // “عرض الخياطي …”
        }
        if ((marks & Lexicon.SPEECH) != 0 && TO_SOMEBODY.contains(after.folded())) {
            boolean said =
                    at + 3 < words.size() && THAT.contains(words.get(at + 3).folded());
            return said && ArabicForms.plausible(words.get(at + 2)) ? at + 2 : -1;
        }
        if ((marks & Lexicon.SPEECH) != 0) {
            boolean pair = at + 2 < words.size()
                    && after.mark(-1) == 0
                    && ArabicForms.plausible(after)
                    && after.joins(words.get(at + 2), text)
                    && ArabicForms.foreign(words.get(at + 2));
            boolean said = SAID.contains(bare(word))
                    && after.mark(-1) == 0
                    && after.length() > 3
                    && !after.folded().endsWith("ا")
                    && ArabicForms.plausible(after);
            if (said) {
                return at + 1;
            }
            boolean family = definite(after) && ArabicForms.familyOfHere(after);
            return family || (pair || ArabicForms.foreign(after)) && !definite(after) ? at + 1 : -1;
        }
        if (nation(word) || lead(word)) {
            boolean two = at + 2 < words.size()
                    && after.joins(words.get(at + 2), text)
                    && ArabicForms.foreign(words.get(at + 2));
            return !definite(after)
                            && after.mark(-1) == 0
                            && (ArabicForms.foreign(after) || two && after.length() > 3 && !ArabicForms.ordinary(after))
                    ? at + 1
                    : -1;
        }
        if (word.folded().equals("لا")
                && (ArabicTimes.hoped(words, at + 1) || after.mark(-1) != 0 || ArabicForms.present(after.folded()))) {
            return -1;
        }
        if ((marks & Lexicon.HEAD) != 0 && word.folded().length() > 1) {
            return word.folded().equals("ابن")
                            && after.mark(-1) == 0
                            && after.length() >= 5
                            && !definite(after)
                            && !ArabicForms.ordinary(after)
                    ? at
                    : ArabicForms.plausible(after)
                                    || word.is(Lexicon.HEAD)
                                            && !FOREIGN_HEADS.contains(word.folded())
                                            && definite(after)
                                            && word.folded().length() > 2
                            ? at
                            : -1;
        }
        if (ArabicClues.on(word)) {
            return -1;
        }
        boolean ali = word.folded().equals("علي") && after.mark(-1) == 0;
        boolean family = after.is(Lexicon.FAMILY) && !after.is(Lexicon.AMBIGUOUS) || servant(after);
        boolean known = ((marks & Lexicon.GIVEN) != 0 && (marks & Lexicon.AMBIGUOUS) == 0
                        || ali
                        || word.is(Lexicon.AMBIGUOUS) && family && !ArabicClues.on(after))
                && places.at(words, at) == null;
        return known && ArabicForms.plausible(after) || strangers(words, at, text) || beforeAFamily(words, at)
                ? at
                : -1;
    }

    /** “فولوديمير زيلينسكي”: a word that no list knows before a family that can be nothing else. */
    private static boolean beforeAFamily(List<Word> words, int at) {
        Word word = words.get(at);
        Word after = words.get(at + 1);
        boolean family = after.is(Lexicon.FAMILY)
                && !after.is(Lexicon.AMBIGUOUS | Lexicon.ORDINARY)
                && !definite(after)
                && after.length() >= 5;
        return word.mark(-1) == 0
                && word.length() >= 4
                && word.bareMarks() == 0
                && (family || ArabicForms.evident(after))
                && ArabicForms.plausible(word);
    }

    /** “فيتالي كليتشكو”: two words that no list knows, the first of them heard as a name. */
    private static boolean strangers(List<Word> words, int at, NormalisedText text) {
        return !definite(words.get(at))
                && !definite(words.get(at + 1))
                && ArabicForms.foreign(words.get(at + 1))
                && (ArabicForms.heard(words.get(at)) || ArabicForms.heardBehindClitic(words.get(at)));
    }

    /** Without “and”. */
    private static String bare(Word word) {
        String folded = word.folded();
        return folded.length() > 3 && folded.charAt(0) == 'و' && !folded.startsWith("وصف")
                ? folded.substring(1)
                : folded;
    }

    /** “ضد”, “رحيل”, with or without “and”. */
    private boolean lead(Word word) {
        return leads.has(word) || word.length() > 3 && word.first() == 'و' && leads.has(word.key(1));
    }

    /** “السويسري”, “الكينية”: of a nation. */
    private boolean nation(Word word) {
        if (!word.definite()) {
            return false;
        }
        String folded = word.folded();
        int end = folded.endsWith("يه") ? folded.length() - 1 : folded.length();
        return folded.charAt(end - 1) == 'ي' && nations.has(WordTable.key(folded.substring(2, end)));
    }

    private int afterOffice(List<Word> words, int at, NormalisedText text) {
        for (int next = at + 1; next < words.size() && next - at <= FARTHEST; next++) {
            if (!words.get(next - 1).joins(words.get(next), text)) {
                return -1;
            }
            Word word = words.get(next);
            if (ArabicClues.on(word) || !word.is(Lexicon.OFFICE) && (ArabicForms.marks(word) & Lexicon.OFFICE) != 0) {
                return -1; // “and the minister”: another sentence part, which is looked at by itself
            }
            Places.Match place = places.at(words, next);
            if (place != null) {
                next = place.last();
            } else if (word.is(Lexicon.BETWEEN) || !book.name(word.folded()) && qualifies(word)) {
                continue;
            } else {
                boolean wise = next == at + 1 && word.is(Lexicon.AMBIGUOUS) && !ArabicWordNames.office(words.get(at));
                if (wise) {
                    return -1; // “قائد حكيم”
                }
                boolean name = ArabicForms.plausible(word)
                        || word.is(Lexicon.FAMILY)
                        || book.given(word)
                        || word.is(Lexicon.AMBIGUOUS) && next > at + 1
                        || beforeAName(words, next, text);
                return name ? next : -1;
            }
        }
        return -1;
    }

    /** The rest of the name that begins at {@code first}. */
    private int last(List<Word> words, int first, NormalisedText text) {
        int last = first;
        int unknown = known(words.get(first)) ? 0 : 1;
        for (int next = first + 1; next < words.size() && next - first < LONGEST; next++) {
            Word word = words.get(next);
            if (!words.get(next - 1).joins(word, text)) {
                break;
            }
            boolean clause = FOREIGN_HEADS.contains(word.folded())
                    && next + 1 < words.size()
                    && definite(words.get(next + 1)); // “فإن القوات …”
            if (clause || NameSpan.clause(words, next) || another(words, next, text)) {
                break;
            }
            boolean head = words.get(next - 1).is(Lexicon.HEAD)
                    || next - 2 >= first
                            && FOREIGN_HEADS.contains(words.get(next - 2).folded());
            if (NameSpan.ordinal(words, next)) {
                last = next; // “بندكت السادس عشر”
                continue;
            }
            boolean known = ArabicSyllables.both(words.get(next - 1), word)
                    || known(word)
                    || word.is(Lexicon.HEAD)
                    || NameSpan.ofSomewhere(word.folded()) && next - first < 3;
            if (!known && !(head && (definite(word) || ArabicForms.plausible(word)))) {
                boolean foreign = next == first + 1
                                && word.folded().endsWith("ه")
                                && ArabicForms.foreignPair(words.get(first), word)
                        || NameSpan.sonOf(word.folded())
                        || next - first == 2 && known(words.get(next - 1)) && frenchFamily(word);
                if (unknown >= 2
                        || next - first > 2
                        || !foreign && !ArabicForms.plausible(word)
                        || places.at(words, next) != null) {
                    break;
                }
                unknown++;
            }
            last = next;
        }
        return last;
    }

    /** “وحكيم زياش” in a row of names: “and” and a given name begin another person. */
    private boolean another(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        boolean and = word.mark(-1) == 0 && word.length() > 3 && word.folded().charAt(0) == 'و';
        if (!and || at + 1 >= words.size() || !word.joins(words.get(at + 1), text)) {
            return false;
        }
        Word after = words.get(at + 1);
        boolean listed = (word.bareMarks() & (Lexicon.GIVEN | Lexicon.AMBIGUOUS)) != 0;
        return listed ? ArabicForms.plausible(after) : word.bareMarks() == 0 && ArabicForms.foreign(after);
    }

    /** “م. العلوي”. */
    private static boolean initial(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        if (word.length() != 1 || text.folded().charAt(word.end()) != '.') {
            return false;
        }
        Word family = words.get(at + 1);
        return family.is(Lexicon.FAMILY | Lexicon.GIVEN | Lexicon.AMBIGUOUS) || NameSpan.ofSomewhere(family.folded());
    }

    /** A word that no list knows, before a name that one does: “خوسيه مانويل”. */
    private boolean beforeAName(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        return word.mark(-1) == 0
                && word.length() >= 4
                && !definite(word)
                && at + 1 < words.size()
                && word.joins(words.get(at + 1), text)
                && known(words.get(at + 1));
    }

    /** “لاكروا”, “دوفال”: begins with a French article and is no word of Arabic. */
    private static boolean frenchFamily(Word word) {
        String folded = word.folded();
        return word.mark(-1) == 0 && folded.length() >= 5 && FRENCH_ARTICLES.contains(folded.substring(0, 2));
    }

    /** “Abd”, which a name of God completes. */
    private static boolean servant(Word word) {
        return word.folded().equals("عبد");
    }

    private static boolean known(Word word) {
        return word.is(Lexicon.FAMILY | Lexicon.GIVEN) && !word.is(Lexicon.ORDINARY);
    }

    /** An adjective, a noun with its article, another office. */
    private static boolean qualifies(Word word) {
        return definite(word) || word.is(Lexicon.OFFICE) || adjective(word);
    }

    private static boolean definite(Word word) {
        return word.definite() || word.length() > 1 && word.folded().startsWith("لل");
    }

    /** “فرنسي”, “أمريكية”: of a nation, without article. */
    private static boolean adjective(Word word) {
        String folded = word.folded();
        return folded.length() >= 5 && folded.endsWith("يه") && !word.is(Lexicon.GIVEN | Lexicon.FAMILY);
    }
}
