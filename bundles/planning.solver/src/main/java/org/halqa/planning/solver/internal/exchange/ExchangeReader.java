// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingPlan;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.jspecify.annotations.Nullable;

/** Reads instances of {@code halqa-planning-1}. Whatever is missing or of another kind is an {@link IllegalArgumentException} that names the field. */
public final class ExchangeReader {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ExchangeReader() {}

    /** The file as a tree. */
    public static JsonNode tree(Path file) throws IOException {
        JsonNode tree = JSON.readTree(file.toFile());
        if (!"halqa-planning-1".equals(text(tree, "format"))) {
            throw new IllegalArgumentException("format: halqa-planning-1 expected");
        }
        return tree;
    }

    /** {@code composition} or {@code scheduling}. */
    public static boolean composes(JsonNode tree) {
        String problem = text(tree, "problem");
        if (!problem.equals("composition") && !problem.equals("scheduling")) {
            throw new IllegalArgumentException("problem: composition or scheduling expected");
        }
        return problem.equals("composition");
    }

    /** Who sits with whom. */
    public static CompositionProblem composition(JsonNode tree) {
        JsonNode w = field(tree, "weights");
        return new CompositionProblem(
                text(tree, "name"),
                each(tree, "people", ExchangeReader::person),
                each(tree, "groups", ExchangeReader::circle),
                new CompositionProblem.Weights(
                        number(w, "unplaced"),
                        number(w, "unplaced_relay"),
                        number(w, "relay_zone_uncovered"),
                        number(w, "lone_relay"),
                        number(w, "org_concentration"),
                        number(w, "team_concentration"),
                        number(w, "profile_mismatch"),
                        number(w, "size_deviation"),
                        number(w, "open_group"),
                        number(w, "moved")));
    }

    private static CompositionProblem.Person person(JsonNode node) {
        return new CompositionProblem.Person(
                text(node, "id"),
                text(node, "org"),
                text(node, "team"),
                text(node, "zone"),
                text(node, "profile"),
                CompositionProblem.Audience.valueOf(text(node, "audience")),
                texts(node, "languages"),
                optional(node, "manager"),
                node.has("vetoes") ? texts(node, "vetoes") : List.of(),
                optional(node, "previous_group"),
                node.path("locked").asBoolean(false));
    }

    private static CompositionProblem.Group circle(JsonNode node) {
        return new CompositionProblem.Group(
                text(node, "id"),
                CompositionProblem.Mode.valueOf(text(node, "mode")),
                texts(node, "zones"),
                texts(node, "audiences").stream()
                        .map(CompositionProblem.Audience::valueOf)
                        .toList(),
                texts(node, "languages"),
                node.has("profiles") ? texts(node, "profiles") : List.of(),
                number(node, "min_size"),
                number(node, "max_size"),
                number(node, "target_size"));
    }

    /** When, where and with whom groups meet. */
    public static SchedulingProblem scheduling(JsonNode tree) {
        JsonNode horizon = field(tree, "horizon");
        JsonNode budget = field(tree, "budget");
        JsonNode w = field(tree, "weights");
        Map<String, Map<String, Integer>> travel = new HashMap<>();
        field(tree, "travel").fields().forEachRemaining(from -> {
            Map<String, Integer> row = new HashMap<>();
            from.getValue()
                    .fields()
                    .forEachRemaining(to -> row.put(to.getKey(), to.getValue().asInt()));
            travel.put(from.getKey(), row);
        });
        return new SchedulingProblem(
                text(tree, "name"),
                date(horizon, "start"),
                date(horizon, "end"),
                date(tree, "plan_from"),
                each(
                        tree,
                        "zones",
                        node -> new SchedulingProblem.Site(
                                text(node, "id"),
                                number(node, "rooms"),
                                each(node, "closures", ExchangeReader::range))),
                travel,
                each(tree, "facilitators", ExchangeReader::facilitator),
                number(budget, "total_quarters"),
                each(
                        budget,
                        "reserved",
                        node -> new SchedulingProblem.Reserved(text(node, "activity"), number(node, "quarters"))),
                each(
                        tree,
                        "holidays",
                        node -> new SchedulingProblem.Holiday(
                                date(node, "date"), text(node, "kind").equals("FIRM"))),
                each(tree, "periods", node -> new DayRange(date(node, "from"), date(node, "to"), null)),
                each(tree, "groups", ExchangeReader::group),
                each(
                        tree,
                        "pinned",
                        node -> new SchedulingProblem.Pin(
                                session(node), SchedulingProblem.Status.valueOf(text(node, "status")))),
                new SchedulingProblem.Weights(
                        number(w, "zone_uncovered"),
                        number(w, "relay_uncovered"),
                        number(w, "gap_excess_day"),
                        number(w, "not_preferred"),
                        number(w, "tentative_holiday"),
                        number(w, "moved"),
                        number(w, "reassigned"),
                        number(w, "extra_facilitator"),
                        number(w, "no_decompression"),
                        number(w, "travel_quarter"),
                        number(w, "period_uncovered")));
    }

    private static SchedulingProblem.Facilitator facilitator(JsonNode node) {
        return new SchedulingProblem.Facilitator(
                text(node, "id"),
                text(node, "base"),
                texts(node, "languages"),
                number(node, "max_per_day"),
                number(node, "max_per_week"),
                number(node, "max_trip_days"),
                each(node, "days_off", ExchangeReader::range));
    }

    private static SchedulingProblem.Group group(JsonNode node) {
        return new SchedulingProblem.Group(
                text(node, "id"),
                text(node, "zone"),
                SchedulingProblem.Audience.valueOf(text(node, "audience")),
                text(node, "language"),
                number(node, "session_quarters"),
                number(node, "min_sessions"),
                number(node, "target_sessions"),
                number(node, "gap_min_days"),
                number(node, "gap_max_days"),
                texts(node, "allowed").stream().map(ExchangeReader::pattern).toList(),
                texts(node, "preferred").stream().map(ExchangeReader::pattern).toList(),
                each(node, "blackouts", ExchangeReader::range),
                number(node, "weight_below_min"),
                number(node, "weight_below_target"));
    }

    private static SchedulingPlan.Session session(JsonNode node) {
        return new SchedulingPlan.Session(
                text(node, "group"), date(node, "date"), Slot.valueOf(text(node, "slot")), text(node, "facilitator"));
    }

    private static WeekPattern pattern(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Slot slot : Slot.values()) {
                if (text.equals(day.name().substring(0, 3) + "-" + slot)) {
                    return new WeekPattern(day, slot);
                }
            }
        }
        throw new IllegalArgumentException("a weekday and a half such as TUE-AM expected");
    }

    private static DayRange range(JsonNode node) {
        String slot = optional(node, "slot");
        return new DayRange(date(node, "from"), date(node, "to"), slot == null ? null : Slot.valueOf(slot));
    }

    private static <T> List<T> each(JsonNode node, String name, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        array(node, name).forEach(item -> all.add(reading.apply(item)));
        return all;
    }

    private static List<String> texts(JsonNode node, String name) {
        return each(node, name, JsonNode::asText);
    }

    private static JsonNode array(JsonNode node, String name) {
        JsonNode value = field(node, name);
        if (!value.isArray()) {
            throw new IllegalArgumentException(name + ": a list expected");
        }
        return value;
    }

    private static JsonNode field(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = field(node, name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(name + ": a text expected");
        }
        return value.textValue();
    }

    private static int number(JsonNode node, String name) {
        JsonNode value = field(node, name);
        if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
            throw new IllegalArgumentException(name + ": a whole number, 0 or more, expected");
        }
        return value.intValue();
    }

    private static LocalDate date(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }
}
