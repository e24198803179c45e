// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Streets, buildings, doors, and landmarks with a name: “bloc C, imm. 4”, “café de la Gare”, “درب سيدي…”. */
@Component
public final class AddressDetector implements Detector {

    private static final int LONGEST = 14;

    private static final Set<String> DARIJA_STREETS =
            Set.of("derb", "hay", "7ay", "douar", "zen9a", "zan9a", "zn9a", "zanqa", "zanka", "7awma", "lhouma");
    private static final WordSet POSITIONS = WordSet.of(
            "derriere",
            "devant",
            "face",
            "cote",
            "dessus",
            "dessous",
            "pres",
            "proche",
            "angle",
            "coin",
            "contre",
            "entre",
            "خلف",
            "وراء",
            "ورا",
            "مور",
            "امام",
            "قدام",
            "قباله",
            "مقابل",
            "بجانب",
            "جنب",
            "حدا",
            "حذا",
            "قرب",
            "بجوار",
            "قريب",
            "فوق",
            "تحت",
            "7da",
            "hda",
            "jnb",
            "9ddam",
            "9oddam",
            "9odam",
            "qddam",
            "mor",
            "9bala",
            "9rib",
            "qrib",
            "fo9",
            "t7t");
    private static final WordSet BEFORE_PLACES =
            WordSet.of("de", "du", "d", "des", "la", "le", "l", "les", "من", "mn", "men");
    private static final WordSet YEARS = WordSet.of("an", "ans", "annees");
    private static final WordSet BETWEEN_YEARS = WordSet.of("a", "et", "ou");
    private static final WordSet LEADS = WordSet.of("a", "en", "au", "l");
    private static final Set<String> SAYING =
            Set.of("je", "il", "elle", "on", "qui", "et", "les", "n", "ne", "me", "m");
    private static final Set<String> NUMBER = Set.of(
            "n", "no", "num", "numero", "رقم", "نمره", "nmra", "nemra", "nimero", "numra", "ra9m", "r9m", "rqm",
            "ra9em");
    private static final Set<String> AGAIN = Set.of("مكرر", "مكررا");
    private static final Set<String> DOORS = Set.of(
            "porte",
            "bat",
            "batiment",
            "maison",
            "local",
            "chambre",
            "escalier",
            "esc",
            "rdc",
            "palier",
            "entree",
            "sortie",
            "angle",
            "الباب",
            "الطابق",
            "الدار",
            "الشقه",
            "العماره",
            "المنزل",
            "باب",
            "طابق");
    private static final Set<String> SECOND = Set.of("bis", "ter", "quater", "a", "b", "c");
    private static final int LONGEST_SECOND = 9;
    private static final Set<String> SIDES = Set.of("gauche", "droite", "face", "fond");
    private static final Set<String> TO = Set.of("a", "d", "f", "في");
    private static final WordSet IN = WordSet.of("f", "fi", "d", "dyal", "ف", "في", "ديال");
    private static final WordSet LANDMARKS = WordSet.in("landmarks-darija.txt");

    private final Set<String> links = Set.of(
            "de", "du", "des", "d", "la", "le", "l", "les", "el", "al", "n", "no", "numero", "رقم", "ديال", "point",
            "نمره", "nmra", "numra", "ra9m", "dyal", "r9m", "rqm", "ra9em", "num", "nemra", "nimero");
    private final Places places = Places.stock();

    @Override
    public String id() {
        return "address";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (!trigger(words.get(at)) || says(words, at)) {
                int landmark = words.get(at).arabic() ? ArabicAddress.landmark(words, at, places) : -1;
                if (landmark > at) {
                    spots.add(
                            words.get(at).start(), words.get(landmark).end(), Kind.ADDRESS, Treatment.MASK, "address");
                    at = landmark;
                }
                continue;
            }
            int last = reach(words, at, text.folded());
            if (last > at) {
                int first = positionBefore(words, landmarkBefore(words, numberBefore(words, at)));
                spots.add(words.get(first).start(), words.get(last).end(), Kind.ADDRESS, Treatment.MASK, "address");
                at = last;
            }
        }
        return spots.all();
    }

    /** “je cite …”: the verb. */
    private static boolean says(List<Word> words, int at) {
        return at > 0
                && words.get(at).folded().equals("cite")
                && SAYING.contains(words.get(at - 1).folded());
    }

    /** Index of the last word of the address that {@code at} begins; {@code at} when it is no address. */
    private int reach(List<Word> words, int at, String folded) {
        int last = at;
        for (int next = at + 1; next < words.size() && next - at < LONGEST; next++) {
            Word word = words.get(next);
            int from = words.get(next - 1).end();
            boolean comma = within(folded, from, word.start(), ',');
            if (word.start() - from > 3
                    || within(folded, from, word.start(), '\n')
                    || within(folded, from, word.start(), ';')
                    || comma && !goesOn(words, next, folded)) {
                break;
            }
            if (years(words, next)) {
                break;
            }
            if (names(words, at, next)) {
                last = next;
            } else if (!links.contains(word.folded())
                    && !goesOn(word)
                    && !(word.arabic() && word.is(Lexicon.PARTICLE | Lexicon.HEAD))
                    && !leadsToPlace(words, next)
                    && !besideLandmark(words, next)
                    && !ArabicAddress.beside(words, next)) {
                break;
            }
        }
        return last;
    }

    private boolean goesOn(Word word) {
        return trigger(word) || DOORS.contains(word.folded()) || ArabicAddress.street(word);
    }

    /** After a comma an address goes on with a number, a floor, a door or a place. */
    private boolean goesOn(List<Word> words, int at, String folded) {
        Word word = words.get(at);
        boolean ends = at + 1 == words.size()
                || words.get(at + 1).start() - word.end() > 1 && ",.;".indexOf(folded.charAt(word.end())) >= 0;
        return goesOn(word)
                || word.number()
                || NUMBER.contains(word.folded())
                || floor(words, at)
                || places.at(words, at) != null
                || word.capital() && !word.is(Lexicon.GIVEN) && ends;
    }

    /** “3e étage”, “2ème porte”. */
    private boolean floor(List<Word> words, int at) {
        return Chars.digit(words.get(at).first())
                && at + 1 < words.size()
                && words.get(at + 1).start() - words.get(at).end() == 1
                && trigger(words.get(at + 1));
    }

    private static boolean within(String folded, int from, int to, char mark) {
        for (int at = from; at < to; at++) {
            if (folded.charAt(at) == mark) {
                return true;
            }
        }
        return false;
    }

    private boolean names(List<Word> words, int at, int next) {
        Word word = words.get(next);
        Word before = words.get(next - 1);
        boolean numbered = word.number() || word.length() <= 4 && Chars.digit(word.last());
        boolean latin = word.capital() || places.at(words, next) != null;
        boolean arabic = word.arabic()
                && (trigger(before)
                        || word.is(Lexicon.GIVEN | Lexicon.FAMILY)
                        || next - at > 1 && before.is(Lexicon.PARTICLE | Lexicon.HEAD)
                        || before.number() && AGAIN.contains(word.folded())
                        || ArabicAddress.names(words, at, next, DOORS.contains(before.folded()))
                        || places.at(words, next) != null);
        boolean side = SIDES.contains(word.folded()) && goesOn(before)
                || floor(words, next)
                || trigger(word) && floor(words, next - 1);
        boolean darija = word.length() > 1
                && (DARIJA_STREETS.contains(words.get(at).folded()) && next - at <= 2
                        || DARIJA_STREETS.contains(before.folded()));
        return numbered || latin || arabic || darija || side;
    }

    /** “la tranche 18-25 ans”, “18 à 25 ans”: an age. */
    private static boolean years(List<Word> words, int at) {
        int last = at;
        while (last < words.size()
                && last - at <= 2
                && (words.get(last).number() || last > at && BETWEEN_YEARS.has(words.get(last)))) {
            last++;
        }
        return last > at && last < words.size() && YEARS.has(words.get(last));
    }

    /** “à”, “d'” before a place that the lists know. */
    private boolean leadsToPlace(List<Word> words, int next) {
        boolean preposition = TO.contains(words.get(next).folded());
        return preposition && next + 1 < words.size() && places.at(words, next + 1) != null;
    }

    /** “قرب مسجد …” within an address. */
    private static boolean besideLandmark(List<Word> words, int next) {
        return POSITIONS.has(words.get(next))
                && words.get(next).arabic()
                && next + 1 < words.size()
                && trigger(words.get(next + 1));
    }

    private static int numberBefore(List<Word> words, int at) {
        int before = at - 1;
        boolean again = before > 0 && SECOND.contains(words.get(before).folded());
        before = again ? before - 1 : before;
        boolean number = before >= 0
                && words.get(before).number()
                && words.get(at).start() - words.get(before).end() <= (again ? LONGEST_SECOND : 2);
        boolean named =
                number && before > 0 && NUMBER.contains(words.get(before - 1).folded());
        return named ? before - 1 : number ? before : at;
    }

    /** “derrière la”, “à côté de l'”, “en face du” before the address at {@code first}. */
    private static int positionBefore(List<Word> words, int first) {
        int at = first - 1;
        while (at >= 0 && first - at <= 2 && BEFORE_PLACES.has(words.get(at))) {
            at--;
        }
        if (at < 0
                || !POSITIONS.has(words.get(at))
                || words.get(first).start() - words.get(at).end() > 7) {
            return first;
        }
        boolean led = at > 0
                && LEADS.has(words.get(at - 1))
                && words.get(at).start() - words.get(at - 1).end() == 1;
        return led ? at - 1 : at;
    }

    /** “حدا الفران ف” before “درب …”, “7da lhammam f”: the landmark, when somebody is said to be beside it. */
    private static int landmarkBefore(List<Word> words, int first) {
        boolean in = first > 2 && IN.has(words.get(first - 1)) && POSITIONS.has(words.get(first - 3));
        return in && landmark(words.get(first - 2)) ? first - 2 : first;
    }

    /** With its article, in Arabic or Darija. */
    private static boolean landmark(Word word) {
        int article = word.definite() ? 2 : word.first() == 'l' || word.first() == 'ل' ? 1 : 0;
        return article > 0 && word.length() > article + 2 && LANDMARKS.has(word.key(article));
    }

    private static boolean trigger(Word word) {
        int street = Lexicon.STREET | Lexicon.STREET_LANDMARK;
        boolean clitic = word.arabic()
                && (word.length() > 3 && "بفو".indexOf(word.first()) >= 0 || word.length() == 3 && word.first() == 'ب');
        return word.used(street) || clitic && word.mark(-1) == 0 && (word.bareUses() & street) != 0;
    }
}
