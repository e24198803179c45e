// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.spi.NormalisedText;
import org.jspecify.annotations.Nullable;

/** A run of letters and digits of the folded text, with what the lists know of it. */
final class Word {

    private static final long UNASKED = -1;

    private final Words in;
    private final int start;
    private final int end;
    private final long key;
    private final int listed;
    private final int marks;
    private final int uses;
    private final int kinds;
    private final int allKinds;
    private final boolean capital;
    private @Nullable String folded;
    /** The place that begins here, once somebody has asked; the same whoever asks. */
    private @Nullable Object place;

    /** What the lists say of it without its first letter; {@link #UNASKED} until somebody asks. */
    private long bare = UNASKED;

    /** 1 for an ordinary word of French, -1 for another, 0 until somebody asks. */
    private int french;

    /** 1 when it is heard as a name, -1 when not, 0 until somebody asks. */
    private int heard;

    /**
     * The word from {@code start} to {@code end} of a text.
     *
     * @param in the text
     * @param key that of {@link WordTable#key}
     * @param listed where the lists have it, -1 when they do not
     * @param known what {@link Lexicon#all} says of it
     * @param kinds the kinds of {@link Chars} that one of its letters is of
     * @param allKinds those that all of them are of
     */
    Word(Words in, int start, int end, long key, int listed, long known, int kinds, int allKinds) {
        this.in = in;
        this.start = start;
        this.end = end;
        this.key = key;
        this.listed = listed;
        this.kinds = kinds;
        this.allKinds = allKinds;
        int said = (int) known;
        char written = in.cased().charAt(start);
        boolean preposition = end - start == 1 && first() == 'a' && (written | 0x20) != 'a'; // “à” is no verb
        this.marks = preposition ? said & ~Lexicon.VERB : said;
        this.uses = (int) (known >>> 32);
        this.capital = Chars.capital(written);
    }

    /** All words of {@code text}, in order. Apostrophes and hyphens part words. */
    static List<Word> of(NormalisedText text) {
        return Words.of(text).all();
    }

    /** True when the lists use a word of {@code text} for {@code use} of {@link Lexicon}. */
    static boolean used(NormalisedText text, int use) {
        return Words.of(text).used(use);
    }

    /** Position of its first character. */
    int start() {
        return start;
    }

    /** Position after its last character. */
    int end() {
        return end;
    }

    /** How many characters it has. */
    int length() {
        return end - start;
    }

    /** As {@link NormalisedText#folded()} has it. */
    String folded() {
        String known = folded;
        if (known == null) {
            known = listed < 0
                    ? in.folded().substring(start, end)
                    : Lexicon.stock().word(listed);
            folded = known;
        }
        return known;
    }

    /** The first of its folded letters. */
    char first() {
        return in.letter(start);
    }

    /** The last of them. */
    char last() {
        return in.letter(end - 1);
    }

    /** The key of its folded letters, see {@link WordTable#key}. */
    long key() {
        return key;
    }

    /** Which word of the lists it is, see {@link Lexicon#numbers}; -1 when they do not know it. */
    int listed() {
        return listed;
    }

    /** True for an ordinary word of French, see {@link FrenchWords}. */
    boolean french() {
        int known = french;
        if (known == 0) {
            boolean ordinary = listed < 0 ? FrenchWords.stock().knows(folded()) : (uses & Lexicon.FRENCH) != 0;
            known = ordinary ? 1 : -1;
            french = known;
        }
        return known > 0;
    }

    /** True when it is heard as a name of some language, see {@link HeardNames}. */
    boolean heard() {
        if (heard == 0) {
            heard = HeardNames.everywhere().knows(folded()) ? 1 : -1;
        }
        return heard > 0;
    }

    /** As {@link NormalisedText#cased()} has it. */
    String cased() {
        return in.cased().substring(start, end);
    }

    /** True when the lists mark it with {@code mark} of {@link Lexicon}. */
    boolean is(int mark) {
        return (marks & mark) != 0;
    }

    /** Those marks of {@code mask} that it carries. */
    int mark(int mask) {
        return marks & mask;
    }

    /** True when the lists use it for {@code use} of {@link Lexicon}. */
    boolean used(int use) {
        return (uses & use) != 0;
    }

    /** True when the lists mark a word of the same text, perhaps this one, with {@code mark} of {@link Lexicon}. */
    boolean amid(int mark) {
        return in.marked(mark);
    }

    /** All that the lists use it for. */
    int uses() {
        return uses;
    }

    /** What the lists use it for without its first letter, which may be “and” or a preposition in Arabic. */
    int bareUses() {
        return (int) (bare() >>> 32);
    }

    /** The marks of the same. */
    int bareMarks() {
        return (int) bare();
    }

    private long bare() {
        if (bare == UNASKED) {
            bare = Lexicon.stock().all(in.folded(), start + 1, end);
        }
        return bare;
    }

    @Nullable
    Object place() {
        return place;
    }

    void place(Object found) {
        place = found;
    }

    /** True when it begins with a capital letter. */
    boolean capital() {
        return capital;
    }

    /** True when it has two letters or more, all capital. */
    boolean shouted() {
        if (!capital || end - start < 2) {
            return false;
        }
        for (int at = start + 1; at < end; at++) {
            if (!Chars.capital(in.cased().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** True when it is written in Arabic script. */
    boolean arabic() {
        return (Chars.kind(first()) & Chars.ARABIC) != 0;
    }

    /** True when it holds digits only. */
    boolean number() {
        return (allKinds & Chars.DIGIT) != 0;
    }

    /** True when it holds digits beside letters from a to z, as in Arabizi or in a disguise. */
    boolean mixed() {
        return (kinds & (Chars.DIGIT | Chars.LATIN)) == (Chars.DIGIT | Chars.LATIN);
    }

    /** True when it begins with the Arabic article. */
    boolean definite() {
        return end - start > 1 && in.letter(start) == 'ا' && in.letter(start + 1) == 'ل';
    }

    /** True when nothing but a single space, hyphen or apostrophe parts it from {@code next}. */
    boolean joins(Word next, NormalisedText text) {
        if (next.start - end != 1) {
            return next.start - end == 2
                    && text.folded().charAt(end) == '.'
                    && (text.folded().charAt(end + 1) == ' ' || text.folded().charAt(end + 1) == '-')
                    && end - start <= 3;
        }
        char gap = text.folded().charAt(end);
        return gap == ' ' || gap == '-' || gap == '\'';
    }

    /** True when a hyphen alone parts it from {@code next}. */
    boolean hyphened(Word next, NormalisedText text) {
        return next.start - end == 1 && text.folded().charAt(end) == '-';
    }
}
