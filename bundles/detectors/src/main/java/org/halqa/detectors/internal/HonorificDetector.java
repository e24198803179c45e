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

/** A title and the name after it, whatever the name: “Mme …”, “Si …”, “السيدة …”, “لالة …”, “Tonton …”. */
@Component
public final class HonorificDetector implements Detector {

    private static final int ARABIC = Lexicon.TITLE_ARABIC | Lexicon.OFFICE_ARABIC;

    /** “ولد الحاج …”, “weld si …”: whose they are is who they are. */
    private static final Set<String> KIN = Set.of(
            "ولد", "بنت", "مرات", "مرت", "راجل", "خو", "اخت", "خت", "ابن", "ابنه", "زوجه", "زوج", "weld", "wld", "bent",
            "bnt", "mrat", "mart", "rajel");

    private static final WordSet DARIJA = WordSet.of(
            "ba",
            "bba",
            "mama",
            "moul",
            "lfqih",
            "lfkih",
            "l7aj",
            "lhaj",
            "haj",
            "hajja",
            "lhajja",
            "l7ajja",
            "lalla",
            "mmi",
            "cheikh",
            "cheikha",
            "chikh",
            "chikha",
            "oustad",
            "ostad",
            "oustada",
            "doc",
            "dr",
            "sidi",
            "si",
            "lmarhoum",
            "lmr7oum",
            "moulay",
            "khalti",
            "khali",
            "3mti",
            "3mmi",
            "3ami",
            "khti",
            "khoya",
            "khouya",
            "lalle");

    /** What somebody of the family is or does: “khali sakna …”, “mama bakya …” call nobody. */
    private static final WordSet DOES = WordSet.of(
            "sakn",
            "sakna",
            "saken",
            "sakin",
            "gals",
            "gales",
            "galsa",
            "glsa",
            "wa9f",
            "wa9fa",
            "bakya",
            "na3s",
            "na3sa",
            "na3es",
            "mrid",
            "mrida",
            "mreda",
            "khdam",
            "khdama",
            "kheddam",
            "kheddama",
            "jaya",
            "ghadi",
            "ghadya",
            "msafer",
            "msafra",
            "mzewej",
            "mzewja",
            "mzowja",
            "mzowej",
            "mtel9a",
            "mtal9a",
            "hamla",
            "7amla",
            "3yan",
            "3yana",
            "m9el9a",
            "me9l9a",
            "mqel9a",
            "far7an",
            "far7ana",
            "fer7ana",
            "khayf",
            "khayfa",
            "kharja",
            "dakhla",
            "za3fan",
            "za3fana",
            "meskin",
            "meskina",
            "mskin",
            "mskina",
            "katebki",
            "mcha",
            "mchat",
            "jat",
            "galt",
            "galat",
            "9alt",
            "9alat",
            "bghat",
            "dart");

    private static final int SHORTEST = 4;

    private final NameBook book = NameBook.stock();
    private final NameSpan span = new NameSpan(book);
    private final Places places = Places.stock();

    @Override
    public String id() {
        return "honorific";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            glued(words.get(at), text, spots);
            int name = at + 1 < words.size() ? nameAfter(words, at, text) : -1;
            if (name >= 0) {
                int last = span.last(words, name, text);
                boolean kin = at > 0
                        && KIN.contains(words.get(at - 1).folded())
                        && words.get(at - 1).joins(words.get(at), text);
                spots.add(
                        words.get(kin ? at - 1 : at).start(),
                        span.end(words.get(last), text),
                        Kind.PERSON,
                        Treatment.MASK,
                        "honorific");
            }
        }
        return spots.all();
    }

    /** Index of the name that the title {@code at} introduces, or -1. */
    private int nameAfter(List<Word> words, int at, NormalisedText text) {
        Word title = words.get(at);
        int next = at + 1;
        boolean called = !title.arabic() && calledInDarija(words, at);
        if (title.arabic() ? !used(title, ARABIC) : !called && !title.used(Lexicon.TITLE)) {
            return -1;
        }
        if (!title.joins(words.get(next), text) || places.lastOfEvident(words, at) > at) {
            return -1;
        }
        if (title.arabic()) {
            return arabicName(words, at, next) ? next : -1;
        }
        if (called) {
            return next;
        }
        if (title.length() == 1 && !title.capital() || holy(title, words.get(next), text)) {
            return -1;
        }
        while (next + 1 < words.size()
                && words.get(next).is(Lexicon.PARTICLE)
                && words.get(next).joins(words.get(next + 1), text)) {
            next++;
        }
        Word name = words.get(next);
        boolean capital = name.capital() && !name.number() && !name.is(Lexicon.COMMON);
        return capital || name.arabic() || book.given(name) || family(title, name) ? next : -1;
    }

    /** “ba lahcen”, “dr bennani”: written small in a line of Darija, before a name or a word that nothing explains. */
    private boolean calledInDarija(List<Word> words, int at) {
        Word name = words.get(at + 1);
        if (!DARIJA.has(words.get(at))
                || name.length() < SHORTEST
                || name.arabic()
                || name.number()
                || DOES.has(name)
                || name.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA)
                || !Darija.around(words, at + 1)) {
            return false;
        }
        return name.is(Lexicon.GIVEN | Lexicon.FAMILY)
                || book.soundsGiven(name)
                || name.mark(-1) == 0 && !name.french() && !Darija.word(name);
    }

    /** “Saint-Louis”, “le saint Coran”: a place or a thing, while “saint Augustin” is somebody. */
    private static boolean holy(Word title, Word name, NormalisedText text) {
        boolean thing = name.is(Lexicon.ORDINARY | Lexicon.PUBLIC) || name.french();
        return title.folded().startsWith("saint")
                && (title.capital() || title.hyphened(name, text) || thing && !name.is(Lexicon.GIVEN));
    }

    /** “monsieur tahiri”, “si larbi”: a family name, or a given one after “si”, that is no word, written small. */
    private static boolean family(Word title, Word name) {
        boolean si = title.folded().equals("si") && name.length() >= SHORTEST && name.is(Lexicon.GIVEN);
        return (title.length() > 2 && name.is(Lexicon.FAMILY) || si)
                && !name.is(Lexicon.COMMON | Lexicon.ORDINARY | Lexicon.DARIJA)
                && !name.french();
    }

    private boolean arabicName(List<Word> words, int at, int next) {
        Word title = words.get(at);
        String name = words.get(next).folded();
        if (used(title, Lexicon.TITLE_ARABIC)) {
            boolean ali = name.equals("علي") && !ArabicClues.on(words.get(next)); // “سيدي علي”
            return name.length() > 1 && (ali || !book.common(name));
        }
        boolean office = used(title, Lexicon.OFFICE_ARABIC) && !ArabicClues.on(words.get(next)); // “المنسقة على …”
        return office
                && (book.name(name)
                        || !words.get(next).arabic() && words.get(next).capital()
                        || NameSpan.ofSomewhere(name) && !book.common(name));
    }

    /** With or without a clitic before it. */
    private static boolean used(Word title, int use) {
        return title.used(use)
                || title.length() > 3 && "وفبل".indexOf(title.first()) >= 0 && (title.bareUses() & use) != 0;
    }

    /** “MrAlaoui”: a title that ends where a capital letter begins. */
    private static void glued(Word word, NormalisedText text, Spots spots) {
        int length = word.end() - word.start();
        for (int at = 1; word.capital() && at < length - 2 && at <= 4; at++) {
            boolean seam = Character.isLowerCase(text.cased().charAt(word.start() + at - 1))
                    && Character.isUpperCase(text.cased().charAt(word.start() + at));
            if (seam && (Lexicon.stock().all(word.folded().substring(0, at)) >>> 32 & Lexicon.TITLE) != 0) {
                spots.add(word.start(), word.end(), Kind.PERSON, Treatment.MASK, "honorific");
            }
        }
    }
}
