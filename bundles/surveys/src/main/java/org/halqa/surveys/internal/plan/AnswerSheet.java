// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;

/**
 * Answers as pieces that are kept apart: the choices of one instrument together, so that they can be scored, and each text by
 * itself. A piece is {@code part|stratum|item=answer,…} or {@code part.item||words}; a text does not even know its stratum. Where
 * two waves are put side by side, the mark of whoever wants that stands after the stratum: {@code part|stratum~mark|…}.
 */
public final class AnswerSheet {

    /** Signs of a text. */
    public static final int LONGEST = 450;

    private static final String SKIPPED = "-";
    private static final String MARKED = "~";

    private AnswerSheet() {}

    /** What is wrong with these answers; a form of ours sends none that is. */
    public static List<Fault> faults(List<Part> parts, Map<String, String> answers) {
        Map<String, Item> items = new HashMap<>();
        parts.forEach(part -> part.items().forEach(item -> items.put(name(part, item), item)));
        List<Fault> faults = new ArrayList<>();
        answers.forEach((name, answer) -> {
            Item item = items.get(name);
            if (item == null) {
                faults.add(new Fault(name, Message.of("surveys", "answer.unknown")));
            } else if (item.scale().isWords() && answer.length() > LONGEST) {
                faults.add(new Fault(name, Message.of("surveys", "answer.long", LONGEST)));
            } else if (!item.scale().isWords()
                    && !answer.isEmpty()
                    && number(item, answer).isEmpty()) {
                faults.add(new Fault(name, Message.of("surveys", "answer.unknown")));
            }
        });
        return faults;
    }

    /** How an item of a part is called in answers. */
    public static String name(Part part, Item item) {
        return part.id() + "." + item.id();
    }

    /** The pieces of answers without faults. */
    public static List<String> pieces(List<Part> parts, Map<String, String> answers, String stratum) {
        return pieces(parts, answers, stratum, Map.of());
    }

    /** @param marks part to mark; a sheet on which nothing is chosen needs none */
    public static List<String> pieces(
            List<Part> parts, Map<String, String> answers, String stratum, Map<String, String> marks) {
        List<String> pieces = new ArrayList<>();
        for (Part part : parts) {
            String mark = marks.getOrDefault(part.id(), "");
            boolean marked = !mark.isEmpty() && chooses(part, answers);
            choices(part, answers, marked ? stratum + MARKED + mark : stratum).ifPresent(pieces::add);
            part.items().stream()
                    .filter(item -> item.scale().isWords() && isAsked(item, given(part, answers)))
                    .flatMap(item -> words(part, item, answers).stream())
                    .forEach(pieces::add);
        }
        return pieces;
    }

    private static boolean chooses(Part part, Map<String, String> answers) {
        return !given(part, answers).isEmpty();
    }

    /** What was chosen of what was asked: an answer to a question that an earlier one switched off is none. */
    private static Map<String, Integer> given(Part part, Map<String, String> answers) {
        Map<String, Integer> given = new HashMap<>();
        part.items().stream()
                .filter(item -> !item.scale().isWords() && isAsked(item, given))
                .forEach(item -> number(item, answers.getOrDefault(name(part, item), ""))
                        .ifPresent(value -> given.put(item.id(), value)));
        return given;
    }

    private static boolean isAsked(Item item, Map<String, Integer> given) {
        OnlyIf onlyIf = item.onlyIf();
        return onlyIf == null || onlyIf.holds(given);
    }

    private static Optional<String> choices(Part part, Map<String, String> answers, String stratum) {
        Map<String, Integer> given = given(part, answers);
        List<String> each = part.items().stream()
                .filter(item -> !item.scale().isWords())
                .map(item -> item.id() + "="
                        + Optional.ofNullable(given.get(item.id()))
                                .map(String::valueOf)
                                .orElse(SKIPPED))
                .toList();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(part.id() + "|" + stratum + "|" + String.join(",", each));
    }

    private static Optional<String> words(Part part, Item item, Map<String, String> answers) {
        String words = tidy(answers.getOrDefault(name(part, item), ""));
        return words.isEmpty() ? Optional.empty() : Optional.of(name(part, item) + "||" + words);
    }

    private static String tidy(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
    }

    private static Optional<Integer> number(Item item, String answer) {
        return answer.matches("-?\\d{1,5}")
                ? Optional.of(Integer.valueOf(answer)).filter(item.scale()::allows)
                : Optional.empty();
    }

    /** A piece without its mark. */
    public static String unmarked(String piece) {
        String[] parts = piece.split("\\|", 3);
        int mark = parts[1].indexOf(MARKED);
        return mark < 0 ? piece : parts[0] + "|" + parts[1].substring(0, mark) + "|" + parts[2];
    }

    /**
     * A piece that was read back.
     *
     * @param mark of whoever wanted both waves to be put side by side; else empty
     */
    public record Read(String name, String stratum, String mark, Map<String, Integer> choices, String words) {}

    /** Reads a piece. */
    public static Read read(String piece) {
        String[] parts = piece.split("\\|", 3);
        if (parts[1].isEmpty()) {
            return new Read(parts[0], "", "", Map.of(), parts[2]);
        }
        Map<String, Integer> choices = new HashMap<>();
        for (String each : parts[2].split(",")) {
            int equals = each.indexOf('=');
            if (!each.substring(equals + 1).equals(SKIPPED)) {
                choices.put(each.substring(0, equals), Integer.valueOf(each.substring(equals + 1)));
            }
        }
        int mark = parts[1].indexOf(MARKED);
        return mark < 0
                ? new Read(parts[0], parts[1], "", Map.copyOf(choices), "")
                : new Read(
                        parts[0], parts[1].substring(0, mark), parts[1].substring(mark + 1), Map.copyOf(choices), "");
    }
}
