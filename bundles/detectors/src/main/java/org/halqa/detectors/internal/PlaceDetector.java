// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Towns, quarters and camps; the zone takes their place, because it is the finest place that leaves. */
@Component
public final class PlaceDetector implements Detector {

    private static final String ZONE_ITSELF = "=";

    private static final Set<String> TEXTS = Set.of(
            "convention",
            "conventions",
            "protocole",
            "protocoles",
            "accord",
            "accords",
            "traite",
            "declaration",
            "charte",
            "questionnaire",
            "echelle",
            "test",
            "inventaire",
            "pacte",
            "score",
            "scores",
            "indice",
            "syndrome",
            "classification",
            "criteres",
            "drain");
    private static final Set<String> FIRST_HALVES = Set.of(
            "كفر", "بيت", "دير", "عين", "بني", "اولاد", "سيدي", "تل", "ام", "ابو", "راس", "دار", "خان", "واد", "وادي",
            "سان", "سانت", "بير", "نيو", "لالا", "مولاي", "ايت", "باب", "برج", "جسر", "تيزي", "مي", "فم", "الفقيه",
            "سوق");

    /** “في نيفاشا”: after them, a word that is plainly of another language is a place, or somebody. */
    private static final WordSet LEADS = WordSet.of(
            "في", "وفي", "الي", "والي", "نحو", "صوب", "قرب", "شمال", "جنوب", "شرق", "غرب", "وسط", "من", "ف", "ضواحي");

    /** What follows them is a place, whatever its form. */
    private static final WordSet NEAR = WordSet.of("قرب", "ضواحي", "شمال", "جنوب", "شرق", "غرب");

    private final Places places = Places.stock();
    private final Map<String, String[]> zones = new HashMap<>();

    public PlaceDetector() {
        WordList.lines("zones.tsv").forEach(line -> zones.put(line.substring(0, line.indexOf('\t')), line.split("\t")));
    }

    @Override
    public String id() {
        return "place";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            Places.Match match = places.at(words, at);
            if (match != null && !institution(words, at)) {
                Compound whole = Compound.around(words, at, match.last(), text);
                if (!match.entry().zone().equals(ZONE_ITSELF)
                        && !(whole.wider(at, match.last()) && whole.known(words))) {
                    spots.add(
                            words.get(whole.first()).start() + match.clitics(),
                            words.get(whole.last()).end(),
                            Kind.PLACE,
                            Treatment.GENERALISE,
                            "place",
                            wider(match.entry().zone(), text.language()));
                }
                at = whole.last();
            } else if (match == null) {
                at = unlisted(words, at, text, spots);
            }
        }
        return spots.all();
    }

    /** “مخيم …”, “قرية …”: whatever follows a kind of place; index of its last word, or {@code at}. */
    private int unlisted(List<Word> words, int at, NormalisedText text, Spots spots) {
        Word kind = words.get(at);
        if (!kind.arabic() || at + 1 == words.size()) {
            return at;
        }
        Word name = words.get(at + 1);
        boolean near = NEAR.has(kind) && name.mark(-1) == 0 && name.length() > 3 && ArabicForms.plausible(name);
        boolean led = near || LEADS.has(kind) && ArabicForms.strange(name);
        if (!led && !kind.is(Lexicon.PLACE_HEAD)) {
            return at;
        }
        boolean two =
                FIRST_HALVES.contains(name.folded()) && at + 2 < words.size() && name.joins(words.get(at + 2), text);
        boolean halves = two && kind.is(Lexicon.PLACE_HEAD) && words.get(at + 2).definite(); // “معبر باب الهوى”
        if (!kind.joins(name, text) || !halves && !ArabicForms.place(name) || places.at(words, at + 1) != null) {
            return at;
        }
        int last = two ? at + 2 : at + 1;
        spots.add(name.start(), words.get(last).end(), Kind.PLACE, Treatment.GENERALISE, "place");
        return last;
    }

    /** “Convention de Genève”: the name of a text, not of a place somebody is at. */
    private static boolean institution(List<Word> words, int at) {
        return at > 1
                && words.get(at - 1).folded().equals("de")
                && TEXTS.contains(words.get(at - 2).folded());
    }

    private String wider(String zone, String language) {
        String[] labels = zones.get(zone);
        int column = language.equals("ar") ? 2 : language.equals("en") ? 3 : 1;
        return labels == null ? "" : labels[column];
    }
}
