// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.Survey;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The linkage game over HTTP. Everybody writes something of their own; the adversary knows in which order people came, which slip
 * each held and what receipt each got, sees all that was written once the survey is closed, and says whose is whose. Matched by
 * chance, one person in each survey is found on average, with a variance of one, however many took part. What an adversary with
 * the keys of the database sees in its tables is played in the room of surveys ({@code LinkageGameTest}), beside a plain table in
 * which the same adversary finds everybody.
 */
@ExtendWith(HalqaContainer.class)
class NobodyFindsOutWhoseWordsTheseAreIT {

    /** More of them make the interval narrower: {@code -Dhalqa.linkage.surveys=100}. */
    private static final int SURVEYS = Integer.getInteger("halqa.linkage.surveys", 3);

    /**
     * So many deviations that chance alone is refused less than once in ten thousand runs. The number of those who are found has the
     * tail of a Poisson distribution, longer than that of a normal one, and a run makes 18 guesses: with five it were once in 800.
     */
    private static final double DEVIATIONS = 6;

    private static final String WORDS = "mes mots ";

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 30})
    void nobodyIsFoundMoreOftenThanByChance(int people, Halqa halqa) {
        Map<String, Integer> found = new HashMap<>();
        for (int survey = 0; survey < SURVEYS; survey++) {
            play(halqa, people).forEach((attack, hits) -> found.merge(attack, hits, Integer::sum));
        }
        double most = SURVEYS + DEVIATIONS * Math.sqrt(SURVEYS);
        assertThat(found.remove("a list that keeps the order"))
                .as("the same adversary finds everybody where order is kept, so that this can fail")
                .isEqualTo(SURVEYS * people)
                .isGreaterThan((int) most);
        assertThat(found).hasSize(6).allSatisfy((attack, hits) -> assertThat((double) hits)
                .as(attack)
                .isLessThanOrEqualTo(most));
    }

    /** One survey: attack to number of people who are found. */
    private static Map<String, Integer> play(Halqa halqa, int people) {
        Survey survey = Survey.open(new DemoPeople(halqa).psychologist(), people, "HAT");
        List<String> slips = survey.slips(people);
        List<Integer> order = new ArrayList<>(IntStream.range(0, people).boxed().toList());
        Collections.shuffle(order);
        Map<Integer, String> receipts = new HashMap<>();
        order.forEach(person -> receipts.put(person, cast(halqa.visitor(), survey, slips.get(person), person)));
        survey.close();
        List<Integer> written = written(survey);
        assertThat(written).containsExactlyInAnyOrderElementsOf(order);

        List<Integer> backwards = new ArrayList<>(order);
        Collections.reverse(backwards);
        List<Integer> printed = IntStream.range(0, people).boxed().toList();
        return Map.of(
                "order of coming", hits(written, order),
                "order of coming, backwards", hits(written, backwards),
                "order of slips", hits(written, printed),
                "slips by their signs", hits(written, sorted(printed, Comparator.comparing(slips::get))),
                "slips by their hash",
                        hits(
                                written,
                                sorted(
                                        printed,
                                        Comparator.comparing(person -> hash(survey.id() + "|" + slips.get(person))))),
                "receipts", hits(written, sorted(printed, Comparator.comparing(receipts::get))),
                "a list that keeps the order", hits(order, order));
    }

    private static String cast(Visitor somebody, Survey survey, String slip, int person) {
        Page done = somebody.post(
                survey.address() + "/cast",
                "code=" + slip + "&" + Survey.QUESTION + "=3&" + Survey.COMMENT + "=" + WORDS.replace(' ', '+')
                        + person);
        assertThat(done.status()).isEqualTo(200);
        return done.document().select("code.s-code").text();
    }

    /** Whose words stand where on the page that shows them, known to the referee alone. */
    private static List<Integer> written(Survey survey) {
        return survey
                .psychologist()
                .open("/surveys/" + survey.id() + "/voices")
                .document()
                .select("li.h-voice")
                .stream()
                .map(voice -> Integer.valueOf(voice.text().substring(WORDS.length())))
                .toList();
    }

    private static List<Integer> sorted(List<Integer> people, Comparator<Integer> by) {
        return people.stream().sorted(by).toList();
    }

    private static String hash(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static int hits(List<Integer> truth, List<Integer> guess) {
        return (int) IntStream.range(0, truth.size())
                .filter(at -> truth.get(at).equals(guess.get(at)))
                .count();
    }
}
