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

/** Words of somebody, quoted as they were said: style and story are enough to recognise a person. */
@Component
public final class QuotationDetector implements Detector {

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 1_000;
    private static final Set<String> TITLES = Set.of(
            "intitule",
            "intitulee",
            "intitules",
            "intitulees",
            "titre",
            "titree",
            "fiche",
            "module",
            "atelier",
            "theme",
            "rubrique",
            "exercice",
            "guide",
            "projet",
            "programme",
            "affiche",
            "brochure",
            "roman",
            "film",
            "album",
            "chanson",
            "single",
            "ouvrage",
            "livre",
            "article",
            "serie",
            "poeme",
            "piece",
            "opera",
            "tableau",
            "disque",
            "documentaire",
            "essai",
            "recueil",
            "nouvelle",
            "revue",
            "journal",
            "magazine",
            "devise",
            "slogan",
            "expression",
            "mention",
            "inscription",
            "label",
            "locution",
            "formule",
            "terme",
            "termes",
            "comedie",
            "tragedie",
            "ballade",
            "hymne",
            "feuilleton",
            "emission",
            "rapport",
            "conference",
            "exposition",
            "colloque",
            "campagne",
            "prix",
            "concours",
            "categorie",
            "chapitre",
            "episode",
            "nomme",
            "nommee",
            "baptise",
            "baptisee",
            "denomme",
            "denommee",
            "appele",
            "appelee",
            "titled",
            "entitled",
            "بعنوان",
            "عنوان",
            "عنوانها",
            "عنوانه",
            "ورشه",
            "تمرين",
            "برنامج",
            "مشروع",
            "دليل");

    @Override
    public String id() {
        return "quotation";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        String folded = text.folded();
        int guillemet = next(folded, '«', 0);
        int straight = next(folded, '"', 0);
        while (guillemet < folded.length() || straight < folded.length()) {
            int at = Math.min(guillemet, straight);
            int end = end(folded, at + 1, at == guillemet ? '»' : '"');
            if (end > 0 && words(folded, at + 1, end) >= FEWEST_WORDS && !title(folded, at)) {
                spots.add(at, end + 1, Kind.QUOTATION, Treatment.REVIEW, "quotation");
            }
            int from = end > 0 ? end + 1 : at + 1;
            guillemet = guillemet < from ? next(folded, '«', from) : guillemet;
            straight = straight < from ? next(folded, '"', from) : straight;
        }
        return spots.all();
    }

    /** Where {@code mark} stands next; after the end when nowhere. */
    private static int next(String folded, char mark, int from) {
        int found = folded.indexOf(mark, from);
        return found < 0 ? folded.length() : found;
    }

    /** “une fiche intitulée « … »”: what something is called, which nobody has said. After a colon somebody may speak: “Atelier : « … »”. */
    private static boolean title(String folded, int opening) {
        int end = opening;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        return TITLES.contains(folded.substring(start, end));
    }

    private static int end(String folded, int from, char closing) {
        int limit = Math.min(folded.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            if (folded.charAt(at) == closing) {
                return at;
            }
        }
        return -1;
    }

    private static int words(String folded, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            boolean letter = Character.isLetterOrDigit(folded.charAt(at));
            boolean starts = at == from || !Character.isLetterOrDigit(folded.charAt(at - 1));
            words += letter && starts ? 1 : 0;
        }
        return words;
    }
}
