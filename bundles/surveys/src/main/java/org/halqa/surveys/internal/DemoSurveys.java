// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Outcome;
import org.halqa.surveys.Ballots;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.Ballots.Pass;
import org.halqa.surveys.SurveyPlan;
import org.halqa.surveys.SurveyPlan.Wave;
import org.halqa.surveys.SurveyPlan.Way;
import org.halqa.surveys.Surveys;
import org.halqa.surveys.Surveys.Slip;
import org.halqa.surveys.Surveys.Stored;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.spi.Item;

/**
 * What the fictional consortium was asked: a wave before, a wave after, and one that is open. Asked and answered through the
 * same services as everything else; the same at every loading, so that what is shown can be talked about.
 */
final class DemoSurveys {

    private static final Map<String, Integer> PEOPLE = Map.of("RSK", 16, "OR", 13, "FM", 12, "BMK", 11, "MS", 10);
    private static final int SEED = 2026;

    private final Surveys surveys;
    private final Ballots ballots;
    private final Caller psychologist;
    private final Properties words = words();
    private final Random chance = new Random(SEED);

    /** @param psychologist who asks */
    DemoSurveys(Surveys surveys, Ballots ballots, Caller psychologist) {
        this.surveys = surveys;
        this.ballots = ballots;
        this.psychologist = psychologist;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(DemoSurveys.class.getResourceAsStream("demo.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    void play() {
        Stored before = opened("before", Wave.BEFORE, "", List.of("WHO5"), PEOPLE);
        answer(before, 46, 0);
        done(surveys.close(psychologist, before.id()));
        List<String> all = List.of("WHO5", "SATISFACTION", "CHANGE", "OPEN");
        Stored after = opened("after", Wave.AFTER, before.id(), all, PEOPLE);
        answer(after, 51, 1);
        done(surveys.close(psychologist, after.id()));
        opened("open", Wave.ONCE, "", List.of("SATISFACTION", "OPEN"), Map.of(SurveyPlan.EVERYBODY, 12));
    }

    private Stored opened(
            String name, Wave wave, String pair, List<String> instruments, Map<String, Integer> headcounts) {
        SurveyPlan plan = new SurveyPlan(
                labels(name),
                wave,
                pair,
                instruments,
                List.of(),
                headcounts.containsKey(SurveyPlan.EVERYBODY) ? List.of() : List.of("zone"),
                headcounts,
                Set.of(Way.HAT, Way.KIOSK, Way.PAPER),
                true,
                false,
                labels("information"));
        Stored draft = done(surveys.draft(psychologist, plan, "demo-survey-" + name + "-000"));
        return done(surveys.open(psychologist, draft.id(), draft.version()));
    }

    private Labels labels(String name) {
        return new Labels(word(name + ".fr"), word(name + ".ar"), word(name + ".en"));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** @param better how much better than in April most of them are, in steps of a scale */
    private void answer(Stored survey, int most, int better) {
        List<Part> parts = surveys.questions(psychologist, survey.id());
        int left = most;
        for (Map.Entry<String, Integer> group : new TreeMap<>(survey.plan().headcounts()).entrySet()) {
            int answering = Math.min(left, Math.max(8, group.getValue() - 2));
            left -= answering;
            for (Slip slip : done(surveys.slips(psychologist, survey.id(), group.getKey(), answering))) {
                done(ballots.cast(survey.id(), new Pass.Code(slip.code()), answers(parts, better)));
            }
        }
    }

    private Map<String, String> answers(List<Part> parts, int better) {
        Map<String, String> answers = new HashMap<>();
        // Somebody who is well tends to be well in all respects.
        double mood = chance.nextGaussian() * 0.8 + better * 0.6;
        for (Part part : parts) {
            for (Item item : part.items()) {
                answers.put(AnswerSheet.name(part, item), item.scale().isWords() ? comment(item) : step(item, mood));
            }
        }
        return answers;
    }

    private String step(Item item, double mood) {
        if (chance.nextInt(20) == 0) {
            return "";
        }
        int low = item.scale().steps().stream()
                .mapToInt(step -> step.value())
                .min()
                .orElseThrow();
        int high = item.scale().steps().stream()
                .mapToInt(step -> step.value())
                .max()
                .orElseThrow();
        double middle = (low + high) / 2.0 + (high - low) / 10.0;
        long value = Math.round(middle + mood + chance.nextGaussian() * 0.8);
        return String.valueOf(Math.max(low, Math.min(high, value)));
    }

    private String comment(Item item) {
        if (chance.nextInt(5) != 0) {
            return "";
        }
        return item.id().equals("O1")
                ? word("helped." + (1 + chance.nextInt(5)))
                : word("change." + (1 + chance.nextInt(3)));
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        String why = outcome instanceof Outcome.Refused<T> refused
                ? refused.faults().get(0).field() + " "
                        + refused.faults().get(0).reason().key()
                : "stale";
        throw new IllegalStateException("a survey of the demo is refused: " + why);
    }
}
