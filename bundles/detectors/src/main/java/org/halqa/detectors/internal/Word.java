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
    private final byte kinds;
    private final byte allKinds;
    private final boolean capital;
    private @Nullable String folded;
    private @Nullable String sound;
    /** The place that begins here, once somebody has asked; the same whoever asks. */
    private @Nullable Object place;

    /** What the lists say of it without its first letter; {@link #UNASKED} until somebody asks. */
    private long bare = UNASKED;

    /** 1 for an ordinary word of French, -1 for another, 0 until somebody asks. */
    private byte french;

    /** 1 when it is heard as a name, -1 when not, 0 until somebody asks. */
    private byte heard;

    /** The same of {@link Darija#word}. */
    private byte darija;

    /** The same of {@link ArabicForms#ordinary}. */
    private byte ordinary;

    /** The same of {@link ArabicForms#plausible}. */
    private byte plausible;

    /**
     * A word of a text.
     *
     * @param in the text
     * @param stretches where its words are
     * @param at which of them it is
     * @param listed where the lists have it, -1 when they do not
     */
    Word(Words in, Stretches stretches, int at, int listed) {
        this.in = in;
        this.start = stretches.start(at);
        this.end = stretches.end(at);
        this.key = stretches.keys()[at];
        this.listed = listed;
        this.kinds = stretches.kinds(at);
        this.allKinds = stretches.allKinds(at);
        long known = listed < 0 ? 0 : Lexicon.stock().known(listed);
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

    /**
     * As {@link NormalisedText#folded()} has it. Cut from the text even when the lists have it too: the text lies near the processor,
     * their words are all over the memory.
     */
    String folded() {
        String known = folded;
        if (known == null) {
            known = in.folded().substring(start, end);
            folded = known;
        }
        return known;
    }

    /** How it sounds in Latin letters, see {@link Spelling#sound}. */
    String sound() {
        String known = sound;
        if (known == null) {
            known = Spelling.sound(folded());
            sound = known;
        }
        return known;
    }

    /** The first of its folded letters. */
    char first() {
        return in.letter(start);
    }

    /** The one after the first {@code skip} of them. */
    char letter(int skip) {
        return in.letter(start + skip);
    }

    /** The last of them. */
    char last() {
        return in.letter(end - 1);
    }

    /** The last of its letters as the author wrote it: ى and ة, where the folded text has ي and ه. */
    char writtenLast() {
        return in.written(end - 1);
    }

    /** The key of its folded letters, see {@link WordTable#key}. */
    long key() {
        return key;
    }

    /** The same of its letters from the one after the first {@code skip} on. */
    long key(int skip) {
        return WordTable.key(in.letters(), start + skip, end);
    }

    /** The key of it and {@code next} written as one word. */
    long keyWith(Word next) {
        return WordTable.key(in.letters(), start, end, next.start, next.end);
    }

    /** Which word of the lists it is, see {@link Lexicon#numbers}; -1 when they do not know it. */
    int listed() {
        return listed;
    }

    /** True for an ordinary word of French, see {@link FrenchWords}. */
    boolean french() {
        if (french == 0) {
            french = told(
                    listed < 0 ? FrenchWords.stock().knows(in.letters(), start, end) : (uses & Lexicon.FRENCH) != 0);
        }
        return french > 0;
    }

    private static byte told(boolean answer) {
        return (byte) (answer ? 1 : -1);
    }

    /** True when it is heard as a name of some language, see {@link HeardNames}. */
    boolean heard() {
        if (heard == 0) {
            heard = told(HeardNames.everywhere().knows(folded()));
        }
        return heard > 0;
    }

    /** True for a word of Darija, see {@link Darija}. */
    boolean darija() {
        if (darija == 0) {
            darija = told(Darija.word(this));
        }
        return darija > 0;
    }

    /** True for an ordinary word of Arabic, whatever clings to it, see {@link ArabicForms}. */
    boolean ordinaryArabic() {
        if (ordinary == 0) {
            ordinary = told(ArabicForms.explained(this));
        }
        return ordinary > 0;
    }

    /** True when it may be a name of Arabic by its form, see {@link ArabicForms}. */
    boolean plausibleArabic() {
        if (plausible == 0) {
            plausible = told(ArabicForms.formedAsName(this));
        }
        return plausible > 0;
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
            bare = Lexicon.stock().all(key(1));
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
