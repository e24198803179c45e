// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;

/**
 * The five expected results of the programme (ER1 to ER5), each with what closed surveys say of it: scores of two waves, how many
 * agree, how many say better. Everything was released before; here it is only put together, with whether anything follows from
 * it. No sentence says why.
 */
public final class ExpectedResults {

    private static final int HALF = 50;

    /** Where each is asked: part and scale of an estimate, or part and question. */
    private static final List<Asked> ALL = List.of(
            new Asked("ER1", List.of("WHO5.index", "MHI5.health"), List.of("CHANGE.C1")),
            new Asked(
                    "ER2",
                    List.of("BRS.resilience", "PSS10.stress"),
                    List.of("SATISFACTION.S3", "SATISFACTION.S4", "CHANGE.C2")),
            new Asked("ER3", List.of("CBI.personal", "CBI.work", "PROQOL5.burnout"), List.of("CHANGE.C3")),
            new Asked("ER4", List.of("CBI.client", "PROQOL5.satisfaction"), List.of("SATISFACTION.S6", "CHANGE.C4")),
            new Asked("ER5", List.of("COPSOQ.community"), List.of("SATISFACTION.S5", "CHANGE.C5")));

    private record Asked(String code, List<String> scales, List<String> questions) {}

    /**
     * One of them.
     *
     * @param asked true when a closed survey asks for it, whether or not its answers may be shown
     * @param says what is known; empty when nothing is
     */
    public record Expected(String code, Message name, boolean asked, List<Message> says) {
        public Expected {
            says = List.copyOf(says);
        }
    }

    private ExpectedResults() {}

    /**
     * All five, in their order.
     *
     * @param results of closed surveys by {@code <survey>:<part>}, newest first; the newest that answers is told
     */
    public static List<Expected> of(Map<String, Evidence> results) {
        return ALL.stream()
                .map(asked -> new Expected(
                        asked.code(),
                        say("expected." + asked.code()),
                        Stream.concat(asked.scales().stream(), asked.questions().stream())
                                .anyMatch(each -> parts(results, each).findAny().isPresent()),
                        says(asked, results)))
                .toList();
    }

    private static List<Message> says(Asked asked, Map<String, Evidence> results) {
        List<Message> says = new ArrayList<>();
        asked.scales()
                .forEach(scale -> says.addAll(parts(results, scale)
                        .map(part -> scale(part, scale))
                        .filter(told -> !told.isEmpty())
                        .findFirst()
                        .orElseGet(List::of)));
        asked.questions().forEach(question -> parts(results, question)
                .flatMap(part -> Agreeing.of(part, "sheets." + question.substring(question.indexOf('.') + 1)).stream())
                .findFirst()
                .map(agreeing -> share(agreeing, question))
                .ifPresent(says::add));
        return says;
    }

    private static Stream<Evidence> parts(Map<String, Evidence> results, String of) {
        String part = ":" + of.substring(0, of.indexOf('.'));
        return results.entrySet().stream()
                .filter(each -> each.getKey().endsWith(part))
                .map(Map.Entry::getValue);
    }

    /** What follows of two waves, or else the score of one. */
    private static List<Message> scale(Evidence part, String scale) {
        List<Message> compared = Stream.of(".conclusion", ".unpaired")
                .flatMap(end -> estimate(part, scale + end).stream())
                .toList();
        return compared.isEmpty() ? estimate(part, scale + ".score").stream().toList() : compared;
    }

    private static Optional<Message> estimate(Evidence part, String id) {
        return part.estimates().stream()
                .filter(each -> each.id().equals(id))
                .map(Evidence.Estimate::label)
                .findFirst();
    }

    private static Message share(Agreeing told, String question) {
        String what = question.startsWith("CHANGE") ? "better" : "agree";
        String follows = told.from() > HALF ? "most" : told.to() < HALF ? "few" : "unclear";
        return say(
                "expected." + what + (told.sheets() ? ".sheets" : ""),
                told.title(),
                told.agree(),
                told.all(),
                told.from(),
                told.to(),
                say("expected." + follows));
    }

    /** What is said of a result about which nothing is known. */
    public static Message none() {
        return say("expected.none");
    }

    /** What must stand beside them: they describe, and say nothing of causes. */
    public static Message caution() {
        return say("expected.caution");
    }

    /** Of all five. */
    public static Message heading() {
        return say("expected.heading");
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("reports", key, arguments);
    }
}
