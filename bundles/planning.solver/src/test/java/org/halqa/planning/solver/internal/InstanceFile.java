// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.planning.CompositionProblem;
import org.halqa.planning.DayRange;
import org.halqa.planning.SchedulingProblem;
import org.halqa.planning.WeekPattern;

/** Writes problems as {@code halqa-planning-1}, for a checker that is not ours. */
public final class InstanceFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private InstanceFile() {}

    /** {@code composition|scheduling SEED SIZE again|new FILE}. */
    public static void main(String[] args) throws IOException {
        long seed = Long.parseLong(args[1]);
        int size = Integer.parseInt(args[2]);
        boolean again = args[3].equals("again");
        Path file = Path.of(args[4]);
        if (args[0].equals("composition")) {
            write(Instances.composition(seed, size, again), file);
        } else {
            write(Instances.scheduling(seed, size, again), file);
        }
    }

    static void write(CompositionProblem problem, Path file) throws IOException {
        Map<String, Object> root = head("composition", problem.name());
        List<Object> people = new ArrayList<>();
        for (CompositionProblem.Person person : problem.people()) {
            Map<String, Object> one = map(
                    "id", person.id(),
                    "org", person.organisation(),
                    "team", person.team(),
                    "zone", person.zone(),
                    "profile", person.profile(),
                    "audience", person.audience().name(),
                    "languages", person.languages(),
                    "vetoes", person.vetoes(),
                    "locked", person.locked());
            if (person.manager() != null) {
                one.put("manager", person.manager());
            }
            if (person.previousGroup() != null) {
                one.put("previous_group", person.previousGroup());
            }
            people.add(one);
        }
        List<Object> groups = new ArrayList<>();
        for (CompositionProblem.Group group : problem.groups()) {
            Map<String, Object> one = map(
                    "id", group.id(),
                    "mode", group.mode().name(),
                    "zones", group.zones(),
                    "audiences", group.audiences().stream().map(Enum::name).toList(),
                    "languages", group.languages(),
                    "min_size", group.minSize(),
                    "max_size", group.maxSize(),
                    "target_size", group.targetSize());
            if (!group.profiles().isEmpty()) {
                one.put("profiles", group.profiles());
            }
            groups.add(one);
        }
        root.put("people", people);
        root.put("groups", groups);
        root.put("weights", weights(problem.weights()));
        JSON.writeValue(file.toFile(), root);
    }

    static void write(SchedulingProblem problem, Path file) throws IOException {
        Map<String, Object> root = head("scheduling", problem.name());
        root.put(
                "horizon",
                map("start", problem.start().toString(), "end", problem.end().toString()));
        root.put("plan_from", problem.planFrom().toString());
        root.put("travel", problem.travel());
        root.put(
                "zones",
                problem.zones().stream()
                        .map(site -> map("id", site.id(), "rooms", site.rooms(), "closures", ranges(site.closures())))
                        .toList());
        root.put(
                "facilitators",
                problem.facilitators().stream()
                        .map(who -> map(
                                "id", who.id(),
                                "base", who.base(),
                                "languages", who.languages(),
                                "max_per_day", who.maxPerDay(),
                                "max_per_week", who.maxPerWeek(),
                                "max_trip_days", who.maxTripDays(),
                                "days_off", ranges(who.daysOff())))
                        .toList());
        root.put(
                "budget",
                map(
                        "total_quarters", problem.totalQuarters(),
                        "reserved",
                                problem.reserved().stream()
                                        .map(part -> map("activity", part.activity(), "quarters", part.quarters()))
                                        .toList()));
        root.put(
                "holidays",
                problem.holidays().stream()
                        .map(day -> map("date", day.date().toString(), "kind", day.firm() ? "FIRM" : "TENTATIVE"))
                        .toList());
        root.put("periods", ranges(problem.periods()));
        root.put("groups", problem.groups().stream().map(InstanceFile::group).toList());
        root.put(
                "pinned",
                problem.pins().stream()
                        .map(pin -> map(
                                "group", pin.session().group(),
                                "date", pin.session().date().toString(),
                                "slot", pin.session().slot().name(),
                                "facilitator", pin.session().facilitator(),
                                "status", pin.status().name()))
                        .toList());
        root.put("weights", weights(problem.weights()));
        JSON.writeValue(file.toFile(), root);
    }

    private static Map<String, Object> group(SchedulingProblem.Group group) {
        return map(
                "id", group.id(),
                "zone", group.zone(),
                "audience", group.audience().name(),
                "language", group.language(),
                "session_quarters", group.sessionQuarters(),
                "min_sessions", group.minSessions(),
                "target_sessions", group.targetSessions(),
                "gap_min_days", group.gapMinDays(),
                "gap_max_days", group.gapMaxDays(),
                "allowed", patterns(group.allowed()),
                "preferred", patterns(group.preferred()),
                "blackouts", ranges(group.blackouts()),
                "weight_below_min", group.weightBelowMin(),
                "weight_below_target", group.weightBelowTarget());
    }

    private static List<String> patterns(List<WeekPattern> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.day().name().substring(0, 3) + "-" + pattern.slot())
                .toList();
    }

    private static List<Object> ranges(List<DayRange> ranges) {
        List<Object> all = new ArrayList<>();
        for (DayRange range : ranges) {
            Map<String, Object> one =
                    map("from", range.from().toString(), "to", range.to().toString());
            if (range.slot() != null) {
                one.put("slot", range.slot().name());
            }
            all.add(one);
        }
        return all;
    }

    /** A record of weights under the names of the format. */
    private static Map<String, Object> weights(Record weights) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (var part : weights.getClass().getRecordComponents()) {
            try {
                String name = part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
                all.put(name, part.getAccessor().invoke(weights));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    private static Map<String, Object> head(String problem, String name) {
        return map("format", "halqa-planning-1", "problem", problem, "name", name);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
