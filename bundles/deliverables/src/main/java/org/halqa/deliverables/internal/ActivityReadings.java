// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Frame;
import org.halqa.reporting.spi.Material;

/** A1 to A12: activity and coverage. Documents say what evidence cannot, because they have left one by one. */
final class ActivityReadings {

    private static final String ZONES = "sessions.zone";
    private static final String CALENDAR = "figures.calendar.sessions";
    private static final String REACH = "figures.circles.reach";
    private static final String ORGANISATIONS = "figures.circles.organisations";
    private static final int MINUTES = 60;

    private ActivityReadings() {}

    static List<Indicator> all() {
        return List.of(
                indicator("A1", ActivityReadings::held),
                indicator("A2", ActivityReadings::days),
                indicator("A3", ActivityReadings::hours),
                indicator("A4", ActivityReadings::attendances),
                indicator("A5", ActivityReadings::zones),
                indicator("A6", ActivityReadings::organisations),
                indicator("A7", ActivityReadings::relays),
                indicator("A8", ActivityReadings::several),
                indicator("A9", ActivityReadings::mixing),
                indicator("A10", ActivityReadings::complete),
                indicator("A11", ActivityReadings::languages),
                indicator("A12", ActivityReadings::scope));
    }

    private static Indicator indicator(String id, Function<Material, Reading> reading) {
        return new Indicator(id, Indicator.Group.ACTIVITY, reading);
    }

    private static Reading held(Material material) {
        Counted counted = Counted.of(material);
        List<Message> calendar = counted.figures(CALENDAR).stream()
                .map(table -> say(
                        "value.calendar",
                        counted.number(table.id(), "HELD"),
                        counted.number(table.id(), "TOTAL"),
                        counted.number(table.id(), "MOVED")))
                .toList();
        return Reading.of(
                counted.total(ZONES),
                count -> Joined.of(Stream.concat(Stream.of(say("value.held", count)), calendar.stream())
                        .toList()),
                say("source.table", ZONES));
    }

    private static Reading days(Material material) {
        return Counted.of(material)
                .figures("figures.calendar.days")
                .map(table -> days(table, material.frame()))
                .orElseGet(Reading::none);
    }

    private static Reading days(Evidence.Table table, Frame frame) {
        return table.rows().stream()
                .filter(line -> line.code().equals("TOTAL"))
                .flatMap(line -> table.worth(line.cells().get(line.cells().size() - 1)).stream())
                .findFirst()
                .map(days -> Reading.shown(
                        say(
                                "value.days",
                                days.stripTrailingZeros(),
                                frame.days().stripTrailingZeros()),
                        say("source.table", table.id())))
                .orElseGet(Reading::none);
    }

    private static Reading hours(Material material) {
        Held held = Held.of(material);
        if (held.count() == 0) {
            return Reading.none();
        }
        List<Message> says = new ArrayList<>();
        says.add(say("value.hours", held.minutes() / MINUTES, held.count()));
        Counted.of(material)
                .figures(REACH)
                .ifPresent(reach ->
                        says.add(say("value.person-hours", Counted.of(material).number(reach.id(), "PERSON_HOURS"))));
        return Reading.shown(Joined.of(says), say("source.reports", held.count()));
    }

    private static Reading attendances(Material material) {
        Counted counted = Counted.of(material);
        return counted.figures(REACH)
                .map(reach -> Reading.shown(
                        say(
                                "value.attendances",
                                counted.number(reach.id(), "ATTENDANCES"),
                                counted.number(reach.id(), "MEAN_SIZE")),
                        say("source.table", reach.id())))
                .orElseGet(Reading::none);
    }

    private static Reading several(Material material) {
        Counted counted = Counted.of(material);
        return counted.figures(ORGANISATIONS)
                .map(met -> Reading.shown(
                        say(
                                "value.of-sessions",
                                counted.number(met.id(), "SEVERAL"),
                                counted.number(met.id(), "CIRCLES")),
                        say("source.table", met.id())))
                .orElseGet(Reading::none);
    }

    private static Reading mixing(Material material) {
        return Counted.of(material)
                .figures("figures.circles.mixing")
                .flatMap(table -> table.rows().stream()
                        .flatMap(line -> table.worth(line.cells().get(0)).stream())
                        .findFirst()
                        .map(index -> Reading.shown(say("value.mixing", index), say("source.table", table.id()))))
                .orElseGet(Reading::none);
    }

    private static Reading zones(Material material) {
        int all = material.frame().zones().size();
        Held held = Held.of(material);
        int reached = held.count() > 0
                ? held.tally("zone").size()
                : Counted.of(material).rowsShown(ZONES);
        return reached == 0
                ? Reading.none()
                : Reading.shown(say("value.of-zones", reached, all), say("source.reports", held.count()));
    }

    private static Reading organisations(Material material) {
        Counted counted = Counted.of(material);
        int all = material.frame().civilSociety().size();
        return counted.figures(ORGANISATIONS)
                .map(met -> Reading.shown(
                        say("value.of-organisations", counted.number(met.id(), "REACHED"), all),
                        say(
                                "source.denominators",
                                Context.perProject(material.frame()),
                                all,
                                material.frame().organisations().size())))
                .orElseGet(Reading::none);
    }

    private static Reading relays(Material material) {
        Held open = Reached.relays(material);
        return Held.of(material).count() == 0
                ? Reading.none()
                : Reading.shown(
                        say(
                                "value.of-zones",
                                open.tally("zone").size(),
                                material.frame().zones().size()),
                        say("source.reports", Held.of(material).count()));
    }

    private static Reading complete(Material material) {
        Held held = Held.of(material);
        int complete = held.where(ActivityReadings::sevenFields).count();
        return held.count() == 0
                ? Reading.none()
                : Reading.shown(
                        Joined.of(List.of(
                                say("value.complete", complete, held.count()),
                                say(
                                        "value.timely",
                                        held.where(WorkingDays::inTime).count(),
                                        held.count()))),
                        say("source.reports", held.count()));
    }

    /** Silence about needs or trends is permitted, so that a report is complete with its five coded fields. */
    private static boolean sevenFields(Released session) {
        return Stream.of("type", "date", "minutes", "audience", "themes")
                .noneMatch(field -> session.codes(field).isEmpty());
    }

    private static Reading languages(Material material) {
        Held held = Held.of(material);
        int adapted = held.where(
                        session -> session.codes("languages").stream().anyMatch(language -> !language.equals("FR")))
                .count();
        return held.count() == 0
                ? Reading.none()
                : Reading.shown(say("value.of-sessions", adapted, held.count()), say("source.reports", held.count()));
    }

    /** A type that the terms exclude cannot be chosen, and none has left. */
    private static Reading scope(Material material) {
        Set<String> known =
                material.terms(Vocabulary.SESSION_TYPE).stream().map(Term::code).collect(Collectors.toSet());
        Held held = Held.of(material);
        int outside =
                held.where(session -> !known.containsAll(session.codes("type"))).count();
        return held.count() == 0
                ? Reading.none()
                : Reading.shown(say("value.outside", outside, held.count()), say("source.reports", held.count()));
    }
}
