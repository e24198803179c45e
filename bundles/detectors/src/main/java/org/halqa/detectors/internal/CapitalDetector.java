// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Capital letters that no public name explains: perhaps a person or a place that no list knows. */
@Component
public final class CapitalDetector implements Detector {

    private static final String ROMAN = "ivxlcdme";
    private static final int LONGEST_ACRONYM = 6;
    private static final WordSet NOT = WordSet.of("n", "ne", "m", "me", "s", "se", "y", "nous", "vous", "lui", "leur");
    private static final WordSet WINDS = WordSet.of(
            "nord",
            "sud",
            "est",
            "ouest",
            "bas",
            "basse",
            "haut",
            "haute",
            "grand",
            "grande",
            "nouveau",
            "nouvelle",
            "new",
            "saint",
            "sainte",
            "port",
            "place",
            "val",
            "fort",
            "gare",
            "pont",
            "comte",
            "desert");
    private static final Endings INFINITIVES = Endings.of("er", "ir", "oir", "ndre", "ttre");
    private static final WordSet OF_SOMEBODY = WordSet.of("son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes");
    private static final WordSet OF = WordSet.of("de", "du", "des", "d", "la", "l", "le", "les");
    private static final int SHORTEST_INSTITUTION = 4;
    /** Kinds whose place has its own name without them: “le massif du Mézenc” is in “le Mézenc”. */
    private static final WordSet HELD = WordSet.of(
            "abbaye",
            "aeroport",
            "archipel",
            "canal",
            "canton",
            "cathedrale",
            "chateau",
            "fleuve",
            "gare",
            "massif",
            "palais",
            "peninsule",
            "pont",
            "port",
            "riviere",
            "stade",
            "vallee");

    private static final WordSet ARTICLES =
            WordSet.of("le", "la", "l", "les", "un", "une", "du", "au", "aux", "des", "notre", "cette");
    private static final WordSet TOWARDS = WordSet.of("a", "vers", "depuis", "jusqu", "pour");
    private static final WordSet OFFICES = WordSet.of(
            "commissariat",
            "commissaire",
            "conseil",
            "cour",
            "autorite",
            "representant",
            "representante",
            "presidence",
            "president",
            "presidente",
            "prefet",
            "prefecture",
            "secretaire",
            "secretariat",
            "directeur",
            "directrice",
            "direction",
            "chancelier",
            "rapporteur",
            "amiral",
            "ministre",
            "comite",
            "commission",
            "tribunal",
            "maitre",
            "lieu",
            "patronat",
            "gouverneur");
    private static final WordSet BEFORE_PEOPLES = WordSet.of(
            "les",
            "des",
            "aux",
            "ces",
            "d",
            "de",
            "plusieurs",
            "quelques",
            "certains",
            "certaines",
            "nombreux",
            "nombreuses",
            "deux",
            "trois",
            "quatre",
            "chez",
            "entre",
            "autres",
            "jeunes",
            "anciens");
    private static final WordSet PRONOUNS = WordSet.of("y", "en", "s", "se", "lui", "leur", "n", "ne");
    private static final Endings PEOPLES = Endings.of(
            "ais", "ois", "iens", "eens", "ains", "iques", "ards", "istes", "ites", "ands", "oises", "aises");
    private static final Endings ENDINGS_OF_WORDS = Endings.of(
            "ment", "tion", "tions", "sion", "ees", "ants", "antes", "ites", "ages", "ances", "ences", "eurs", "er",
            "ir", "ogie", "ique", "iques", "isme", "ite", "ure", "oire", "euse", "age", "eur", "es", "ants", "ence",
            "ance", "ees", "aux");

    /** Endings of learned words that no list of French has. */
    private static final Endings ENDINGS_OF_TERMS = Endings.of(
            "ment", "tion", "tions", "sion", "ances", "ences", "eurs", "ogie", "ogies", "ique", "iques", "isme",
            "ismes", "iste", "istes", "ivite", "abilite");

    private final NameSpan span = new NameSpan(NameBook.stock());
    private final Places places = Places.stock();
    private final WordSet verbs = WordSet.in("verbs-french.txt");
    private final WordSet nouns = WordSet.in("verbs-also-nouns.txt");
    private final WordSet things = WordSet.in("named-things.txt");
    private final WordSet findings = WordSet.in("named-findings.txt");
    private final WordSet peoples = WordSet.in("peoples.txt");

    @Override
    public String id() {
        return "capital";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (unexplained(words, at, text)) {
                int last = Compound.around(words, at, span.last(words, at, text), text)
                        .last();
                int first = landmark(words, span.first(words, at, text), text);
                spots.add(
                        words.get(first).start(),
                        span.end(words.get(last), text),
                        Kind.PERSON,
                        Treatment.REVIEW,
                        "capital");
                at = last;
            }
        }
        return spots.all();
    }

    private boolean unexplained(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        if (!word.capital() || word.length() <= 2 || roman(word)) {
            return false;
        }
        if (compoundPlace(words, at, text)) {
            return true;
        }
        if (word.is(Lexicon.COMMON)) {
            return false;
        }
        if (landmark(words, at, text) < at) {
            return true;
        }
        if (word.is(Lexicon.PUBLIC) || Planets.amid(words, at)) {
            return false;
        }
        boolean acronym = word.shouted() && word.length() <= LONGEST_ACRONYM;
        if (acronym || !letters(word.folded()) || places.at(words, at) != null) {
            return false;
        }
        return Sentences.begins(words, at, text.folded())
                ? begins(words, at, text)
                : !word.is(Lexicon.ORDINARY)
                        && !people(words, at)
                        && !Peoples.before(words, at, text.folded())
                        && !thing(words, at, text)
                        && !institution(words, at, text)
                        && !office(words, at, text);
    }

    private static boolean letters(String word) {
        int at = 0;
        while (at < word.length() && Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at == word.length();
    }

    private static boolean made(String word, String letters) {
        int at = 0;
        while (at < word.length() && letters.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at == word.length();
    }

    /** “XIX”, “XIIIe”: a number. */
    private static boolean roman(Word word) {
        return ROMAN.indexOf(word.first()) >= 0
                && made(word.folded(), ROMAN)
                && word.cased().chars().filter(Character::isUpperCase).count()
                        >= word.cased().length() - 1;
    }

    /** “les Romains”, “des Béninois”: a people, not a person. */
    private boolean people(List<Word> words, int at) {
        return at > 0
                && (PEOPLES.end(words.get(at).folded()) || peoples.has(words.get(at)))
                && BEFORE_PEOPLES.has(words.get(at - 1));
    }

    /**
     * “la Caisse nationale”, “l'Assemblée adopte”: an ordinary word of French with its article and a capital letter for courtesy,
     * and a small word after it.
     */
    private static boolean institution(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        if (at == 0
                || word.shouted()
                || word.length() < SHORTEST_INSTITUTION
                || !ARTICLES.has(words.get(at - 1))
                || word.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS)
                || !word.french()) {
            return false;
        }
        boolean place = at > 2
                && words.get(at - 2).folded().equals("de")
                && words.get(at - 3).is(Lexicon.LANDMARK);
        if (place) {
            return false; // “la place de la Bastille”
        }
        boolean called =
                words.get(at - 1).capital() && !Sentences.begins(words, at - 1, text.folded()); // “c'est La Tigresse”
        return !called && at + 1 < words.size() && !words.get(at + 1).capital() && word.joins(words.get(at + 1), text);
    }

    /** “l'agence Interfax”, “le score de Glasgow”: no person has such a word before the name. */
    private boolean thing(List<Word> words, int at, NormalisedText text) {
        int before = at - 1;
        int links = 0;
        while (before >= 0 && links < 2 && OF.has(words.get(before))) {
            before--;
            links++;
        }
        return before >= 0
                && (links == 0 && things.has(words.get(before)) || findings.has(words.get(before)))
                && words.get(before).joins(words.get(before + 1), text);
    }

    /** “le Haut-Commissariat”, “la Vice-Présidence”: ordinary words joined, with an article. */
    private static boolean office(List<Word> words, int at, NormalisedText text) {
        int first = at > 0 && words.get(at - 1).hyphened(words.get(at), text) ? at - 1 : at;
        int last = first == at ? at + 1 : at;
        return first > 0
                && last < words.size()
                && ARTICLES.has(words.get(first - 1))
                && words.get(first).hyphened(words.get(last), text)
                && ordinary(words.get(first))
                && ordinary(words.get(last))
                && (OFFICES.has(words.get(last)) || words.get(first).is(Lexicon.PUBLIC));
    }

    /** “à Trois-Rivières”: whatever the words are, joined after “à” they are a place. */
    private static boolean compoundPlace(List<Word> words, int at, NormalisedText text) {
        return at > 0
                && at + 1 < words.size()
                && TOWARDS.has(words.get(at - 1))
                && !words.get(at - 1).capital()
                && words.get(at).hyphened(words.get(at + 1), text)
                && words.get(at + 1).capital()
                && !words.get(at + 1).shouted();
    }

    private static boolean ordinary(Word word) {
        return word.french() && !word.is(Lexicon.GIVEN | Lexicon.FAMILY | Lexicon.AMBIGUOUS);
    }

    /** A sentence that begins with a word that no list of words knows, where a name would stand. */
    private boolean begins(List<Word> words, int at, NormalisedText text) {
        Word word = words.get(at);
        boolean french = word.french();
        if (word.is(Lexicon.ORDINARY) || french && INFINITIVES.end(word.folded())) {
            return false;
        }
        if (acts(words, at)) {
            return true;
        }
        if (at + 1 >= words.size() || (french ? ENDINGS_OF_WORDS : ENDINGS_OF_TERMS).end(word.folded())) {
            return false;
        }
        Word next = words.get(at + 1);
        if (!french && bare(word, next)) {
            return true;
        }
        boolean named = word.joins(next, text) && next.capital() && !next.is(Lexicon.COMMON | Lexicon.ORDINARY);
        boolean particle = next.is(Lexicon.PARTICLE)
                && at + 2 < words.size()
                && words.get(at + 2).capital()
                && word.joins(next, text);
        return named || particle || !french && explained(text.folded(), word.end(), next.start());
    }

    /** “Gorée, Rufisque”, “Braunsberg (Braniewo)”, “Barthez – Thuram”: a word alone, then what is beside it. */
    private static boolean explained(String folded, int from, int to) {
        char mark = folded.charAt(from);
        if (mark != ' ') {
            return mark == ',' && to - from == 2 || mark == '(';
        }
        return to - from == 2 && folded.charAt(from + 1) == '('
                || to - from == 3 && "-–—/".indexOf(folded.charAt(from + 1)) >= 0;
    }

    /** A sentence that begins with a word without article, and goes on with a word that no noun takes after it. */
    private static boolean bare(Word word, Word next) {
        boolean apart = next.start() - word.end() == 1;
        return apart
                && !next.capital()
                && !next.number()
                && (PRONOUNS.has(next)
                        || !next.is(Lexicon.COMMON | Lexicon.PARTICLE | Lexicon.DARIJA)
                                && "etad".indexOf(next.last()) >= 0);
    }

    /** A sentence that begins with a bare word that does something: no article, so perhaps a person. */
    private boolean acts(List<Word> words, int at) {
        int next = at + 1;
        if (next < words.size() && NOT.has(words.get(next))) {
            next++;
        }
        boolean close =
                next < words.size() && words.get(next).start() - words.get(at).end() <= 4;
        if (!close
                || words.get(at).is(Lexicon.AMBIGUOUS)
                        && words.get(next).folded().equals("is")) {
            return false; // “Joy is what we need”
        }
        boolean apart = words.get(at + 1).start() - words.get(at).end() > 1;
        boolean said = apart && Deeds.SAYING.has(words.get(next));
        if (words.get(at).french() && (said || thingToo(words, next))) {
            return false; // “Courage, dit quelqu'un”, “Douceur et fermeté”; perhaps somebody: “Aimé, travaille …”
        }
        return !words.get(next).cased().endsWith("é") // “outil proposé”
                && !words.get(next).capital()
                && (words.get(next).is(Lexicon.VERB)
                        || verbs.has(words.get(next)) && !(words.get(at).french() && nouns.has(words.get(next))));
    }

    /** “et fermeté” after “Douceur”, not “et Mariam”, “et fatou” or “et sa sœur”. */
    private static boolean thingToo(List<Word> words, int and) {
        return words.get(and).folded().equals("et")
                && and + 1 < words.size()
                && !words.get(and + 1).capital()
                && !words.get(and + 1).is(Lexicon.GIVEN)
                && !OF_SOMEBODY.has(words.get(and + 1));
    }

    /** “lac”, “rue de la”: a kind of place before its name belongs to it. */
    private static int landmark(List<Word> words, int first, NormalisedText text) {
        int at = first - 1;
        int links = 0;
        while (at > 0 && links < 2 && OF.has(words.get(at)) && words.get(at).joins(words.get(at + 1), text)) {
            at--;
            links++;
        }
        boolean kind = at >= 0
                && words.get(at).is(Lexicon.LANDMARK)
                && !(links > 0 && HELD.has(words.get(at)))
                && !words.get(at).capital()
                && !WINDS.has(words.get(at))
                && words.get(at).joins(words.get(at + 1), text);
        return kind ? at : first;
    }
}
