// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.planning.CompositionProblem.Mode;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.rosters.GroupWish;
import org.halqa.rosters.GroupWish.Audience;
import org.halqa.rosters.Groups;
import org.halqa.rosters.Groups.Proposed;

/** {@code /groups/new}: what groups should be composed. */
final class NewGroups {

    private final Groups groups;
    private final Programmes programmes;
    private final Words words;

    NewGroups(Groups groups, Programmes programmes, Words words) {
        this.groups = groups;
        this.programmes = programmes;
        this.words = words;
    }

    View empty(PageRequest request) {
        Programme programme = programmes.current();
        Typed typed = new Typed(
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Integer.toString(programme.sessionsMin()),
                Integer.toString(programme.sessionsMax()));
        return page(200, typed, List.of());
    }

    private record Typed(
            String mode,
            String audience,
            List<String> zones,
            List<String> profiles,
            List<String> languages,
            String min,
            String max) {

        static Typed of(PageRequest request) {
            return new Typed(
                    request.field("mode").orElse(""),
                    request.field("audience").orElse(""),
                    request.fields("zones"),
                    request.fields("profiles"),
                    request.fields("languages"),
                    request.field("min").orElse(""),
                    request.field("max").orElse(""));
        }

        /** What was chosen; empty while mode or audience is open. */
        Optional<GroupWish> wish() {
            Optional<Mode> mixed = Stream.of(Mode.values())
                    .filter(one -> one.name().equals(mode))
                    .findFirst();
            Optional<Audience> whom = Stream.of(Audience.values())
                    .filter(one -> one.name().equals(audience))
                    .findFirst();
            return mixed.flatMap(how ->
                    whom.map(who -> new GroupWish(how, who, zones, profiles, languages, number(min), number(max))));
        }

        private static int number(String typed) {
            return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        }
    }

    View propose(PageRequest request) {
        Typed typed = Typed.of(request);
        Optional<GroupWish> wish = typed.wish();
        if (wish.isEmpty()) {
            return page(422, typed, open(typed));
        }
        Outcome<Proposed> proposed = groups.propose(request.caller(), wish.get());
        if (proposed instanceof Outcome.Done<Proposed> done) {
            Proposed found = done.value();
            return new View.Redirect(
                    "/groups",
                    RostersConsoleTexts.say("toast.proposed", found.groups(), found.seated(), found.without()));
        }
        return page(422, typed, ((Outcome.Refused<Proposed>) proposed).faults());
    }

    private static List<Fault> open(Typed typed) {
        List<Fault> faults = new ArrayList<>();
        if (Stream.of(Mode.values()).noneMatch(one -> one.name().equals(typed.mode()))) {
            faults.add(new Fault("mode", RostersConsoleTexts.say("fault.mode")));
        }
        if (Stream.of(Audience.values()).noneMatch(one -> one.name().equals(typed.audience()))) {
            faults.add(new Fault("audience", RostersConsoleTexts.say("fault.audience")));
        }
        return faults;
    }

    private View page(int status, Typed typed, List<Fault> faults) {
        Programme programme = programmes.current();
        Map<String, Object> model = new HashMap<>();
        model.put("modes", Stream.of(Mode.values()).map(Enum::name).toList());
        model.put("mode", typed.mode());
        model.put("audiences", Stream.of(Audience.values()).map(Enum::name).toList());
        model.put("audience", typed.audience());
        model.put("zones", words.zones(typed.zones()));
        model.put("profiles", words.terms(Vocabulary.PROFILE, typed.profiles()));
        model.put("languages", words.terms(Vocabulary.SESSION_LANGUAGE, typed.languages()));
        model.put(
                "sizes",
                IntStream.rangeClosed(programme.sessionsMin(), programme.sessionsMax())
                        .mapToObj(Integer::toString)
                        .toList());
        model.put("min", typed.min());
        model.put("max", typed.max());
        model.put("faults", RostersConsoleTexts.byField(faults));
        model.put("ready", groups.ready());
        return new View.Page(status, "compose", RostersConsoleTexts.say("groups.title"), model);
    }
}
