// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** The age of a person; ten years take its place. A duration (“depuis 3 ans”) is no age. */
@Component
public final class AgeDetector implements Detector {

    private static final Set<String> YEARS = Set.of("ans", "سنه", "سنوات", "عام", "عاما", "3am", "years");
    private static final Set<String> DURATION = Set.of(
            "depuis", "pendant", "a", "dans", "en", "durant", "apres", "منذ", "خلال", "لمده", "هادي", "هذي", "for",
            "over");
    private static final Map<String, Integer> IN_WORDS = Map.ofEntries(
            Map.entry("dix", 10),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("vingt", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("تلاتين", 30),
            Map.entry("ربعين", 40),
            Map.entry("3chrin", 20),
            Map.entry("tlatin", 30),
            Map.entry("rb3in", 40),
            Map.entry("khmsin", 50),
            Map.entry("settin", 60),
            Map.entry("عشرون", 20),
            Map.entry("عشرين", 20),
            Map.entry("ثلاثون", 30),
            Map.entry("ثلاثين", 30),
            Map.entry("اربعون", 40),
            Map.entry("اربعين", 40),
            Map.entry("خمسون", 50),
            Map.entry("خمسين", 50),
            Map.entry("ستون", 60),
            Map.entry("ستين", 60),
            Map.entry("سبعون", 70),
            Map.entry("سبعين", 70),
            Map.entry("ثمانون", 80),
            Map.entry("ثمانين", 80),
            Map.entry("تمانين", 80),
            Map.entry("تسعون", 90),
            Map.entry("تسعين", 90));
    /** The words for ages, of which the {@link Lexicon} marks each with its use. */
    static final Set<String> WORDS = IN_WORDS.keySet();

    private static final WordSet REACHES = WordSet.of(
            "يبلغ", "تبلغ", "بلغ", "بلغت", "البالغ", "البالغه", "يناهز", "تناهز", "ناهز", "ناهزت", "قارب", "قاربت",
            "يقارب", "تقارب");
    private static final int TEN = 10;
    private static final int SIXTY = 60;
    private static final int EIGHTY = 80;
    private static final Set<String> TO_SIXTEEN =
            Set.of("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize");
    private static final int LONGEST_NUMBER = 3;
    private static final Set<String> AND = Set.of("w", "و");
    private static final Set<String> OF = Set.of("de", "d");
    private static final Set<String> SERVICE = Set.of(
            "experience",
            "service",
            "travail",
            "carriere",
            "metier",
            "pratique",
            "anciennete",
            "mariage",
            "guerre",
            "benevolat",
            "militantisme",
            "terrain",
            "lutte",
            "combat",
            "prison",
            "recul",
            "suivi",
            "vie");

    /** Before “entre 25 et 34 ans”; after all else that may be said of one person. */
    private static final Set<String> OF_MANY = Set.of(
            "ont",
            "avaient",
            "auront",
            "personnes",
            "participants",
            "participantes",
            "repondants",
            "repondantes",
            "femmes",
            "hommes",
            "jeunes");

    private static final WordSet OWN = WordSet.of("ses", "mes", "leurs");
    private static final WordSet AGED = WordSet.of("age", "agee", "ages", "agees");
    private static final WordSet HAS = WordSet.of("elle", "il");
    private static final Set<String> OF_A_PERSON = Set.of("elle", "il", "on", "qui", "she", "he", "avoir");

    @Override
    public String id() {
        return "age";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            ArabicAges.Age told = ArabicAges.at(words, at);
            if (told != null) {
                String wider = "[" + told.decade() + "-" + (told.decade() + 9) + "]";
                spots.add(
                        words.get(told.first()).start(),
                        words.get(told.last()).end(),
                        Kind.QUASI_IDENTIFIER,
                        Treatment.GENERALISE,
                        "age",
                        wider);
                at = told.last();
                continue;
            }
            Word number = words.get(at);
            int age = number.number() && number.length() == 1 ? ofAChild(words, at) : age(number);
            if (age < 0) {
                continue;
            }
            int last = more(words, at);
            boolean alone = age == TEN && last == at && !number.number(); // “dix ans” is mostly a time
            if (ofHerLife(words, at)) {
                String wider = "[" + age + "-" + (age + 9) + "]";
                spots.add(
                        at > 0 && words.get(at - 1).folded().equals("في")
                                ? words.get(at - 1).start()
                                : number.start(),
                        words.get(at + 2).end(),
                        Kind.QUASI_IDENTIFIER,
                        Treatment.GENERALISE,
                        "age",
                        wider);
                continue;
            }
            boolean years = !alone
                    && last + 1 < words.size()
                    && YEARS.contains(words.get(last + 1).folded())
                    && words.get(last + 1).start() - words.get(last).end() == 1;
            int first = units(words, at);
            if (years && !duration(words, first) && !past(words, last + 1) && !bracket(words, at)) {
                int decade = decade(words, at, last, age);
                String wider = "[" + decade + "-" + (decade + 9) + "]";
                spots.add(
                        words.get(from(words, first)).start(),
                        words.get(last + 1).end(),
                        Kind.QUASI_IDENTIFIER,
                        Treatment.GENERALISE,
                        "age",
                        wider);
            }
        }
        return spots.all();
    }

    /** Years that {@code number} says in digits or as a round number in words, or -1. */
    static int age(Word number) {
        if (number.number()) {
            return number.length() == 2 ? Integer.parseInt(number.folded()) : -1;
        }
        if (number.used(Lexicon.AGE)) {
            return IN_WORDS.getOrDefault(number.folded(), -1);
        }
        if (number.definite()) {
            String bare = number.folded().endsWith("ات")
                    ? number.folded().substring(2, number.length() - 2)
                    : number.folded().substring(2);
            return IN_WORDS.getOrDefault(bare, -1);
        }
        return and(number) ? IN_WORDS.getOrDefault(number.folded().substring(1), -1) : -1;
    }

    /** “ses 9 ans”, “âgé de 9 ans”, “elle a 9 ans”: one digit alone is mostly a duration; -1 when it is. */
    private static int ofAChild(List<Word> words, int at) {
        if (at == 0) {
            return -1;
        }
        Word before = words.get(at - 1);
        boolean old = at > 1 && OF.contains(before.folded()) && AGED.has(words.get(at - 2));
        boolean has = at > 1 && before.folded().equals("a") && HAS.has(words.get(at - 2));
        return OWN.has(before) || old || has ? Integer.parseInt(words.get(at).folded()) : -1;
    }

    /** Of a round number in words, or -1. */
    static int inWords(String number) {
        return IN_WORDS.getOrDefault(number, -1);
    }

    /** “(في) الأربعين من عمرها”. */
    private static boolean ofHerLife(List<Word> words, int at) {
        return words.get(at).definite()
                && at + 2 < words.size()
                && words.get(at + 1).folded().equals("من")
                && (words.get(at + 2).folded().startsWith("عمر")
                        || words.get(at + 2).folded().equals("العمر"));
    }

    /** “وعشرون”, of “خمس وعشرون”. */
    private static boolean and(Word number) {
        return number.first() == 'و' && (number.bareUses() & Lexicon.AGE) != 0;
    }

    /** Index of the units that stand before the tens at {@code at}: “خمس وعشرون”, “tes3a w 3chrin”. */
    private static int units(List<Word> words, int at) {
        boolean parted = at > 1 && AND.contains(words.get(at - 1).folded());
        int before = parted ? at - 2 : at - 1;
        boolean units = (parted || and(words.get(at)))
                && before >= 0
                && words.get(before).used(Lexicon.NUMBER_WORD);
        return units ? before : at;
    }

    /** Index of the last word of a number in words: “quarante-six”, “vingt et un”, “soixante-douze”. */
    private static int more(List<Word> words, int at) {
        if (words.get(at).number()) {
            return at;
        }
        int last = at;
        while (last + 1 < words.size()
                && last - at < LONGEST_NUMBER
                && words.get(last + 1).start() - words.get(last).end() == 1
                && (words.get(last + 1).used(Lexicon.NUMBER_WORD)
                        || words.get(last + 1).folded().equals("et"))) {
            last++;
        }
        return last;
    }

    /** “ans d'expérience”, “ans de service”: how long somebody does something. */
    private static boolean past(List<Word> words, int years) {
        return years + 2 < words.size()
                && OF.contains(words.get(years + 1).folded())
                && SERVICE.contains(words.get(years + 2).folded());
    }

    /** “entre 25 et 34 ans”: the ages of many. */
    private static boolean bracket(List<Word> words, int at) {
        return at > 3
                && words.get(at - 1).folded().equals("et")
                && words.get(at - 2).number()
                && words.get(at - 3).folded().equals("entre")
                && OF_MANY.contains(words.get(at - 4).folded());
    }

    /** “soixante-douze” is in the seventies, “quatre-vingt-cinq” in the eighties. */
    private static int decade(List<Word> words, int at, int last, int age) {
        int tens = fourTimes(words, at) ? EIGHTY : age / TEN * TEN;
        boolean inWords = !words.get(at).number() && (tens == SIXTY || tens == EIGHTY);
        int next = at < last && words.get(at + 1).folded().equals("et") ? at + 2 : at + 1;
        boolean more =
                inWords && next <= last && TO_SIXTEEN.contains(words.get(next).folded());
        return more ? tens + TEN : tens;
    }

    /** “quatre” before “vingt”. */
    private static boolean fourTimes(List<Word> words, int at) {
        return at > 0
                && words.get(at).folded().equals("vingt")
                && words.get(at - 1).folded().equals("quatre")
                && words.get(at).start() - words.get(at - 1).end() == 1;
    }

    /** “quatre”, “عمره” and “يبلغ (من العمر)” before the number belong to it. */
    private static int from(List<Word> words, int at) {
        boolean ofLife = at > 2
                && words.get(at - 1).folded().equals("العمر")
                && words.get(at - 2).folded().equals("من");
        int verb = ofLife ? at - 3 : at - 1;
        if (verb >= 0 && REACHES.has(words.get(verb))) {
            return verb;
        }
        boolean age = at > 0 && words.get(at - 1).folded().startsWith("عمر");
        return age || fourTimes(words, at) ? at - 1 : at;
    }

    private static boolean duration(List<Word> words, int at) {
        if (at == 0 || !DURATION.contains(words.get(at - 1).folded())) {
            return false;
        }
        boolean reached = words.get(at - 1).length() == 1
                && (words.get(at - 1).cased().charAt(0) | 0x20) != 'a'
                && (at == 1 || !words.get(at - 2).number()); // “à dix-sept ans”, not “de 15 à 17 ans”
        boolean has = words.get(at - 1).folded().equals("a")
                && at > 1
                && OF_A_PERSON.contains(words.get(at - 2).folded());
        return !has && !reached;
    }
}
