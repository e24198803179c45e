// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import static org.halqa.surveys.internal.SurveyHouse.answers;
import static org.halqa.surveys.internal.SurveyHouse.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.Ballots.Receipt;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Extra;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.internal.box.Fingerprint;

/** Two waves of which ballots may be put side by side, for tests. */
final class PairedHouse implements AutoCloseable {

    private static final int FEW = 8;

    final SurveyHouse house;

    PairedHouse(Path folder) {
        house = new SurveyHouse(folder);
    }

    static SurveyPlan plan(Wave wave, String pair, Extra... extras) {
        return plan(FEW, wave, pair, extras);
    }

    static SurveyPlan plan(int people, Wave wave, String pair, Extra... extras) {
        SurveyPlan plan = SurveyHouse.plan(people, Way.HAT);
        return new SurveyPlan(
                plan.title(),
                wave,
                pair,
                plan.instruments(),
                plan.items(),
                plan.filters(),
                plan.headcounts(),
                plan.ways(),
                true,
                false,
                Set.of(extras),
                plan.information());
    }

    /** What the browser of somebody sends. */
    static Map<String, String> tags(int person) {
        return Map.of("WHO5", tag(person), "OPEN", tag(person));
    }

    static String tag(int person) {
        return Fingerprint.of(("phrase of " + person).getBytes(StandardCharsets.UTF_8));
    }

    Receipt cast(Stored survey, String slip, int each, Map<String, String> tags) {
        return value(house.ballots().cast(survey.id(), new Pass.Code(slip), answers(each, "merci"), tags));
    }

    List<String> sealed(Stored survey) {
        return house.sealing().answers(survey.id()).orElseThrow().pieces();
    }

    /** All that is kept of a sealed survey, opened with every key that there is. */
    String kept(Stored survey) {
        return Stream.of(house.rows.answers(survey.id()), house.rows.matched(survey.id()))
                .filter(words -> !words.isEmpty())
                .map(words -> house.store
                        .vault()
                        .open(
                                "surveys/answers/" + survey.id(),
                                Base64.getDecoder().decode(words))
                        .orElseThrow())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(lines -> lines.startsWith("[") ? lines : decoded(lines))
                .collect(Collectors.joining("\n"));
    }

    private static String decoded(String lines) {
        return lines.lines()
                .map(line -> line.startsWith("p ")
                        ? new String(Base64.getDecoder().decode(line.substring(2)), StandardCharsets.ISO_8859_1)
                                .substring(16)
                        : line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        house.close();
    }
}
