// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.detectors.internal.RosterNotes.Note;
import org.halqa.detectors.internal.RosterNotes.Person;
import org.halqa.testkit.DetectorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterDetectorTest extends DetectorContract {

    @Override
    protected Detector detector() {
        return knowing("Samira Benjelloun");
    }

    @Override
    protected String identifying() {
        return "La parole est à Samira Benjelloun.";
    }

    @Override
    protected String surface() {
        return "Samira Benjelloun";
    }

    @ParameterizedTest
    @CsvSource({"7,true,2", "11,false,3", "23,false,2"})
    void findsEverybodyInEverySpelling(long seed, boolean bothScripts, int most) {
        RosterNotes invented = new RosterNotes(seed);
        List<Person> people = invented.people(300);
        Detector detector = new RosterDetector(List.of(
                source(people.stream().map(each -> each.known(bothScripts)).toList(), new AtomicLong(1))));
        List<Note> notes = invented.notes(people, 2_000);
        List<String> missed = new ArrayList<>();
        for (Note note : notes) {
            boolean found = detector.detect(StockDetectors.fold(note.text(), note.language())).stream()
                    .anyMatch(each -> each.start() <= note.start() && each.end() >= note.end());
            if (!found) {
                missed.add(note.spelling() + ": " + note.text());
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le budget du projet rose",
                "Le bureau est petit et la porte reste fermée.",
                "Petit à petit, la confiance revient.",
                "Nous avons aimé cette séance claire.",
                "C'est grâce au groupe.",
                "الأمل والنور يساعدان على الصبر.",
                "عملنا على الصبر في جو جميل.",
                "L'UE et les RH ont répondu.",
                "الحصة دامت ساعتين في هدوء.",
                "kanet jelsa zwina bzaf"
            })
    void leavesOrdinaryWordsAlone(String sentence) {
        List<KnownPeople.Known> people = new RosterNotes(3)
                .people(300).stream().map(each -> each.known(true)).toList();
        Detector detector = new RosterDetector(List.of(source(people, new AtomicLong(1))));
        assertThat(detector.detect(StockDetectors.fold(sentence, sentence.charAt(0) > 0x600 ? "ar" : "fr")))
                .isEmpty();
    }

    @Test
    void passesByRowsOfWordsThatOnlySoundLikeAName() {
        Detector detector = new RosterDetector(List.of(source(
                List.of(
                        new KnownPeople.Known(List.of("Zohra Bennani", "زهرة بناني"), "", "", ""),
                        new KnownPeople.Known(List.of("زهير الزاهر"), "", "", "")),
                new AtomicLong(1))));
        String row = "zéro ".repeat(50);
        assertThat(detector.detect(StockDetectors.fold(row, "fr"))).isEmpty();
        assertThat(detector.detect(StockDetectors.fold(row + "Zohra Bennani " + row, "fr")))
                .anyMatch(
                        each -> each.start() <= row.length() && each.end() >= row.length() + "Zohra Bennani".length());
        assertThat(detector.detect(StockDetectors.fold(row + "bennani zohra " + row, "fr")))
                .anyMatch(
                        each -> each.start() <= row.length() && each.end() >= row.length() + "bennani zohra".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samira Alaoui", "Samira Benjelloun", "Tazi Samira", "Samira Tazi", "samira chraibi"})
    void ofNamesakesItFindsTheOneWhoseNameIsBeside(String name) {
        Detector detector = new RosterDetector(List.of(source(
                List.of("Samira Alaoui", "Samira Benjelloun", "Samira Chraibi", "Samira Tazi").stream()
                        .map(each -> new KnownPeople.Known(List.of(each), "", "", ""))
                        .toList(),
                new AtomicLong(1))));
        assertThat(detector.detect(StockDetectors.fold("On a vu " + name + " hier", "fr")))
                .extracting(Finding::start, Finding::end)
                .containsExactly(tuple(8, 8 + name.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "Khadija Tahiri, tu as vu khdija hier, khdija",
        "Salima Tahiri, On a revu slima au bureau, slima",
        "Samira Tahiri, smira a dit oui, smira",
        "Awa Ngono, Le message de N'gono est là, N'gono",
        "Awa Ngono, Le message de N’Gono est là, N’Gono",
        "Awa N'gono, Le message de Ngono est là, Ngono",
        "Samira Aït Taleb, Réunion avec Samirah ayt taleb hier, Samirah ayt taleb",
        "Sébastien Fournier, رأينا سيباستيان فورنييه هذا الصباح, سيباستيان فورنييه",
        "Laurent Garnier, اجتماع مع لوران غارنييه والتنسيق, لوران غارنييه",
        "Émilie Mercier, رأينا إيميلي مرسيي هذا الصباح, إيميلي مرسيي",
        "François Dubois, رأينا فرانسوا دوبوا هذا الصباح, فرانسوا دوبوا",
        "Guillaume Dubois, رأينا غيوم دوبوا هذا الصباح, غيوم دوبوا",
        "Mireille Dubois, رأينا ميراي دوبوا هذا الصباح, ميراي دوبوا",
        "Jean-Baptiste Dubois, رأينا جان باتيست دوبوا هذا الصباح, جان باتيست دوبوا",
        "Marc de Villiers, رأينا مارك دو فيلييه هذا الصباح, مارك دو فيلييه"
    })
    void findsSpellingsOfOtherHands(String name, String text, String surface) {
        int start = text.indexOf(surface);
        assertThat(knowing(name).detect(StockDetectors.fold(text, text.codePointAt(0) > 0x600 ? "ar" : "fr")))
                .anyMatch(each -> each.start() <= start && each.end() >= start + surface.length());
    }

    @Test
    void aWordThatOnlySoundsLikeANamesakeDoesNotEndTheName() {
        Detector detector = new RosterDetector(List.of(source(
                List.of("Céline Moreau", "Clémence Moreau").stream()
                        .map(each -> new KnownPeople.Known(List.of(each), "", "", ""))
                        .toList(),
                new AtomicLong(1))));
        assertThat(detector.detect(StockDetectors.fold("Selon Moreau, Clémence, le planning change.", "fr")))
                .extracting(Finding::start, Finding::end)
                .containsExactly(tuple(6, 22));
    }

    @Test
    void strangersAreNotToldWhatItFinds() {
        assertThat(new RosterDetector(List.of()).knowsPeople()).isTrue();
    }

    @Test
    void learnsOfAChange() {
        AtomicLong version = new AtomicLong(1);
        List<KnownPeople.Known> people = new ArrayList<>();
        Detector detector = new RosterDetector(List.of(source(people, version)));
        assertThat(detector.detect(StockDetectors.fold("Vu Nafissatou hier", "fr")))
                .isEmpty();
        people.add(new KnownPeople.Known(List.of("Nafissatou Zongo"), "", "", ""));
        version.incrementAndGet();
        assertThat(detector.detect(StockDetectors.fold("Vu Nafissatou hier", "fr")))
                .extracting(Finding::start)
                .containsExactly(3);
    }

    @Test
    void failsWhenASourceDoes() {
        Detector detector = new RosterDetector(List.of(new KnownPeople() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public List<Known> people() {
                throw new IllegalStateException("no roster");
            }

            @Override
            public long version() {
                return 2;
            }
        }));
        assertThatThrownBy(() -> detector.detect(StockDetectors.fold("Bonjour", "fr")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Detector knowing(String name) {
        return new RosterDetector(
                List.of(source(List.of(new KnownPeople.Known(List.of(name), "", "", "")), new AtomicLong(1))));
    }

    private static KnownPeople source(List<KnownPeople.Known> people, AtomicLong version) {
        return new KnownPeople() {
            @Override
            public String id() {
                return "test";
            }

            @Override
            public List<Known> people() {
                return people;
            }

            @Override
            public long version() {
                return version.get();
            }
        };
    }
}
