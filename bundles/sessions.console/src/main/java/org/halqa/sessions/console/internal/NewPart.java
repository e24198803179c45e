// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.Sessions.Stored;
import org.halqa.sessions.spi.Agenda.Planned;
import org.halqa.sessions.spi.KnownGroups;
import org.jspecify.annotations.Nullable;

/** {@code /sessions/new}: a form that knows what was planned. */
final class NewPart implements Part {

    private static final String NO_PLAN = "none";

    private final Sessions sessions;
    private final CivilClock clock;
    private final FormScreen screen;
    private final Passages passages;
    private final Supplier<@Nullable KnownGroups> groups;

    NewPart(
            Sessions sessions,
            CivilClock clock,
            FormScreen screen,
            Passages passages,
            Supplier<@Nullable KnownGroups> groups) {
        this.sessions = sessions;
        this.clock = clock;
        this.screen = screen;
        this.passages = passages;
        this.groups = groups;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return path.size() > 1 ? new View.NotFound() : screen.show(request, "", opening(request));
    }

    /** With the group that was asked for, with the plan that was asked for, else with the last one whose day has come, else empty. */
    private Typed opening(PageRequest request) {
        String asked = request.field("planned").orElse("");
        String language = request.locale().getLanguage();
        Optional<KnownGroups.Group> group = group(request);
        if (group.isPresent()) {
            return Typed.grouped(group.get(), clock.today(), language);
        }
        List<Planned> plans = sessions.planned(request.caller());
        return plans.stream()
                .filter(plan -> plan.id().equals(asked))
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan -> !plan.date().isAfter(clock.today()))
                        .reduce((earlier, later) -> later))
                .filter(plan -> !asked.equals(NO_PLAN))
                .map(plan -> Typed.planned(plan, language))
                .orElseGet(() -> Typed.fresh(clock.today(), language));
    }

    private Optional<KnownGroups.Group> group(PageRequest request) {
        KnownGroups now = groups.get();
        return now == null ? Optional.empty() : request.field("group").flatMap(id -> now.group(request.caller(), id));
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        Typed typed = screen.read(request);
        if (passages.apply(request, typed, typed.record(clock))) {
            return screen.show(request, "", typed);
        }
        List<Fault> unreadable = typed.unreadable();
        if (!unreadable.isEmpty()) {
            List<Fault> faults = new ArrayList<>(unreadable);
            faults.addAll(sessions.check(request.caller(), typed.record(clock)));
            return screen.refused(request, "", typed, faults);
        }
        String key = request.field("_key").orElse("");
        Outcome<Stored> outcome = sessions.log(request.caller(), typed.record(clock), key);
        if (outcome instanceof Outcome.Done<Stored> done) {
            sessions.held(request.caller(), typed.text("planned"), done.value().id());
            return new Kept(sessions, screen).next(request, done.value());
        } else if (outcome instanceof Outcome.Stale<Stored> stale) {
            return screen.stale(request, typed, stale.current());
        }
        return screen.refused(request, "", typed, ((Outcome.Refused<Stored>) outcome).faults());
    }
}
