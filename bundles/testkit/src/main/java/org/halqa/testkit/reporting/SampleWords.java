// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.halqa.reporting.HouseWords;
import org.halqa.texts.Texts;
import org.halqa.texts.internal.SpokenTexts;
import org.halqa.texts.spi.LanguagePack;

/** Words of the samples, and stand-ins for those of {@link HouseWords}. */
public final class SampleWords implements LanguagePack {

    static final String MODULE = "sample";

    private final String module;
    private final Map<String, String> words;

    private SampleWords(String module, Map<String, String> words) {
        this.module = module;
        this.words = words;
    }

    /** Texts of the house with {@code packs} and the words of the samples. */
    public static Texts texts(LanguagePack... packs) {
        LanguagePack sample = new SampleWords(
                MODULE,
                Map.of(
                        "name", "{0}",
                        "title", "Compte rendu de séance",
                        "table", "Séances par zone et par mois",
                        "chart", "Les séances au fil des mois",
                        "description", "Une ligne pour chaque zone.",
                        "spoken", "À dire de vive voix.",
                        "sentence", "Trois séances ont eu lieu.",
                        "label", "Durée",
                        "remark", "Laissé libre."));
        LanguagePack house = new SampleWords(
                "reports",
                Map.of(
                        "words.contents", "Sommaire",
                        "words.figure", "Figure",
                        "words.table", "Tableau",
                        "words.demo", "DEMO-STAMP",
                        "words.reference", "Référence : {0}",
                        "words.as-of", "Publié le {0}",
                        "words.page", "Page",
                        "words.withheld", "masqué",
                        "words.withheld-sentence", "WITHHELD-SENTENCE",
                        "words.corrected", "Chiffres, {0} : version {1}, corrigée le {2}."));
        return SpokenTexts.of(
                Stream.concat(Stream.of(house, sample), Stream.of(packs)).toList());
    }

    /** The three languages of the house. */
    static List<Locale> languages() {
        return List.of(Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.ENGLISH);
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public Map<String, String> messages(Locale locale) {
        return locale.getLanguage().equals("fr") ? words : Map.of();
    }
}
