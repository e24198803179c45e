// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.ReviewDesk.Clue;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.Trait;
import org.halqa.anonymisation.internal.risk.Consortium.Person;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.detectors.internal.StockTraits;
import org.halqa.model.Message;
import org.halqa.testkit.FixedProgrammes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The stock reader of traits, rosters and earlier documents together. */
class StockRisksTest {

    private static final int MENTIONS = 300;
    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor();

    private final List<KnownPeople> people = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final TraitSearch traits =
            new TraitSearch(() -> List.of(new StockTraits()), Duration.ofSeconds(10), THREAD);
    private final Risks risks = new Risks(
            traits,
            new Population(() -> people),
            (submission, organisations, obstacles) -> before.stream()
                    .flatMap(each -> traits.in(each, "fr", organisations).mentions().stream())
                    .map(each -> new Sighting(Sighting.EARLIER, each))
                    .toList(),
            new FixedProgrammes());

    @AfterAll
    static void close() {
        THREAD.shutdownNow();
    }

    @Test
    void measuresALongTextThatRepeatsItselfInLinearTime() {
        LoneText measure = new LoneText(traits, new Population(() -> people), "P", 12);
        String text = "lmodira dyal ".repeat(100_000 / 13);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> measure.closest(text, "ary-Latn"));
    }

    @Test
    void theOnlyCameroonianNurseOfATownDoesNotLeave() {
        for (boolean counted : List.of(false, true)) {
            if (counted) {
                people.add(roster("MED", 36));
            }
            assertThat(in("Hier la seule infirmière camerounaise d'Oujda est partie.", "fr"))
                    .singleElement()
                    .satisfies(danger -> {
                        assertThat(danger.closeness()).isEqualTo(Closeness.TOO_CLOSE);
                        assertThat(danger.people()).isEqualTo(1);
                        assertThat(danger.counted()).isEqualTo(counted);
                        assertThat(danger.clues())
                                .contains(
                                        new Clue(Trait.ALONE, "seule"),
                                        new Clue(Trait.ROLE, "infirmière"),
                                        new Clue(Trait.NATIONALITY, "camerounaise"),
                                        new Clue(Trait.PLACE, "Oujda"));
                        assertThat(danger.proposal())
                                .isEqualTo(counted ? "une professionnelle de santé" : "une infirmière");
                    });
        }
        assertThat(in("الممرضة الكاميرونية الوحيدة في وجدة تعبت", "ar"))
                .singleElement()
                .satisfies(danger -> {
                    assertThat(danger.tooClose()).isTrue();
                    assertThat(danger.proposal()).isEqualTo("مهنية في الصحة");
                });
    }

    @Test
    void threeHarmlessNotesAddUp() {
        assertThat(in("Une infirmière dort mal.", "fr")).isEmpty();
        before.add("Une infirmière dort mal.");
        assertThat(in("Une infirmière de MS2 se plaint.", "fr"))
                .extracting(Danger::closeness)
                .containsExactly(Closeness.NEAR);
        before.add("Une infirmière de MS2 se plaint.");
        assertThat(in("L'infirmière est camerounaise.", "fr")).singleElement().satisfies(danger -> {
            assertThat(danger.closeness()).isEqualTo(Closeness.TOO_CLOSE);
            assertThat(danger.clues())
                    .contains(new Clue(Trait.NATIONALITY, "camerounaise"), new Clue(Trait.ORGANISATION, ""));
        });
        assertThat(in("Un chauffeur se plaint.", "fr")).isEmpty();
    }

    @Test
    void notesThatShareNothingAddUpWhenNothingSpeaksAgainstIt() {
        before.add("Une infirmière dort mal.");
        before.add("Une collègue camerounaise part.");
        assertThat(in("Une collègue, mère de trois enfants, pleure.", "fr"))
                .extracting(Danger::closeness)
                .containsExactly(Closeness.TOO_CLOSE);
        assertThat(in("Un collègue, père de trois enfants, pleure.", "fr")).isEmpty();
    }

    @Test
    void nobodyWhoCouldBeFewerThanFiveIsLetThrough() {
        Random random = new Random(20_261);
        int few = 0;
        int many = 0;
        List<String> missed = new ArrayList<>();
        List<String> stopped = new ArrayList<>();
        for (int round = 0; round < MENTIONS; round++) {
            if (round % 30 == 0) {
                people.clear();
                people.add(Consortium.of(round));
            }
            Consortium consortium = (Consortium) people.get(0);
            Person person = Consortium.any(consortium.everybody(), random);
            Told told = Told.of(person, random);
            long fits = consortium.everybody().stream().filter(told::fits).count();
            List<Danger> dangers = in(told.text(), "fr", person.zone());
            boolean red = dangers.stream().anyMatch(Danger::tooClose);
            few += fits < 5 ? 1 : 0;
            many += fits < 5 ? 0 : 1;
            if (fits < 5 && dangers.isEmpty()) {
                missed.add(told.text() + " " + fits);
            } else if (fits >= 5 && red) {
                stopped.add(told.text() + " " + fits);
            }
        }
        assertThat(few).isGreaterThan(60);
        assertThat(many).isGreaterThan(60);
        assertThat(missed).isEmpty();
        assertThat(stopped.size() / (double) many)
                .as("of %d who are many enough these were stopped: %s", many, stopped)
                .isLessThanOrEqualTo(0.15);
    }

    /** What a note tells of somebody. */
    private record Told(Person person, boolean role, boolean origin, boolean organisation) {

        static Told of(Person person, Random random) {
            return new Told(
                    person,
                    random.nextInt(100) < 55,
                    !person.origin().isEmpty() && random.nextInt(100) < 30,
                    random.nextInt(100) < 20);
        }

        String text() {
            String article = person.woman() ? "Une " : "Un ";
            String words = role ? person.role() : "collègue";
            String from = origin ? " " + person.origin() : "";
            String of = organisation ? " de " + person.organisation() : "";
            return article + words + from + of + " dort mal.";
        }

        boolean fits(Person other) {
            boolean same = other.zone().equals(person.zone()) && other.woman() == person.woman();
            return same
                    && (!role || other.role().equals(person.role()))
                    && (!origin || other.origin().equals(person.origin()))
                    && (!organisation || other.organisation().equals(person.organisation()));
        }
    }

    private List<Danger> in(String text, String language) {
        return in(text, language, "OR");
    }

    private List<Danger> in(String text, String language, String zone) {
        Submission submission = new Submission(
                "session-report",
                "session-1",
                "test-programme",
                "author",
                Map.of("zone", List.of(zone)),
                List.of(new Passage("needs", Message.of("sessions", "field.needs"), language, text)),
                List.of(),
                "");
        Risks.Weighed weighed = risks.in(submission, List.of(text));
        assertThat(weighed.obstacles()).isEmpty();
        return weighed.dangers();
    }

    private static KnownPeople roster(String profile, int people) {
        List<Person> all = new ArrayList<>();
        for (int each = 0; each < people; each++) {
            all.add(new Person("OR", "MS2", profile, true, "", ""));
        }
        return new Consortium(all);
    }
}
