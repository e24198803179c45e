// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.halqa.anonymisation.Door.Standing;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.rules.GroupAdvice;
import org.halqa.sessions.internal.rules.RecordRules;
import org.halqa.sessions.internal.rules.Tidying;
import org.halqa.sessions.internal.store.KeptSession;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.sessions.spi.Agenda.Planned;
import org.halqa.sessions.spi.ScopeGuard;
import org.jspecify.annotations.Nullable;

/** Sessions in the database, for their facilitator alone. */
public final class KeptSessions implements Sessions {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final String READ = "sessions.read";
    private static final String WRITE = "sessions.write";
    private static final String SUBMIT = "sessions.submit";

    private final House house;
    private final SessionRows rows;
    private final RecordRules rules;
    private final Tidying tidying;
    private final DoorSide door;
    private final AgendaSide agenda;
    private final Supplier<List<ScopeGuard>> guards;

    /** The services of other rooms that every operation needs. */
    public record House(Doorkeeper doorkeeper, AccessRecord access, Programmes programmes) {}

    /** Sessions from these parts. */
    public KeptSessions(
            House house,
            SessionRows rows,
            RecordRules rules,
            Tidying tidying,
            DoorSide door,
            AgendaSide agenda,
            Supplier<List<ScopeGuard>> guards) {
        this.house = house;
        this.rows = rows;
        this.rules = rules;
        this.tidying = tidying;
        this.door = door;
        this.agenda = agenda;
        this.guards = guards;
    }

    @Override
    public List<Stored> mine(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return stored(caller, rows.of(programme().id(), caller.account()));
    }

    @Override
    public Optional<Stored> find(Caller caller, String id) {
        house.doorkeeper().require(caller, READ);
        Optional<KeptSession> kept = kept(caller, id);
        kept.ifPresent(session -> note(caller, READ, session.id()));
        return kept.map(session -> stored(caller, session));
    }

    @Override
    public Outcome<Stored> log(Caller caller, SessionRecord record, String idempotencyKey) {
        house.doorkeeper().require(caller, WRITE);
        if (!KEY.matcher(idempotencyKey).matches()) {
            return Outcome.refused("", Message.of("sessions", "fault.key"));
        }
        Programme programme = programme();
        SessionRecord tidy = tidying.tidy(record, programme.window());
        Optional<String> before = rows.idOf(caller.account(), idempotencyKey);
        if (before.isPresent()) {
            return loggedAs(caller, before.get(), tidy, programme);
        }
        List<Fault> faults = faults(caller, tidy, null, programme);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        String id = rows.add(programme.id(), caller.account(), idempotencyKey, tidy);
        note(caller, WRITE, id);
        return loggedAs(caller, id, tidy, programme);
    }

    /** A form that comes again says the same; one that says something else was changed since, and nobody's words are dropped. */
    private Outcome<Stored> loggedAs(Caller caller, String id, SessionRecord tidy, Programme programme) {
        Outcome<Stored> outcome = done(caller, id);
        return outcome instanceof Outcome.Done<Stored> done
                        && !tidying.tidy(done.value().record(), programme.window())
                                .equals(tidy)
                ? new Outcome.Stale<>(done.value())
                : outcome;
    }

    @Override
    public Outcome<Stored> change(Caller caller, String id, int version, SessionRecord record) {
        house.doorkeeper().require(caller, WRITE);
        Optional<KeptSession> kept = kept(caller, id);
        if (kept.isEmpty()) {
            return Outcome.refused("", Message.of("sessions", "fault.gone"));
        }
        Stored current = stored(caller, kept.get());
        if (!current.editable()) {
            return Outcome.refused("", Message.of("sessions", "fault.left"));
        }
        if (current.version() != version) {
            return new Outcome.Stale<>(current);
        }
        return replace(caller, current, record);
    }

    private Outcome<Stored> replace(Caller caller, Stored current, SessionRecord record) {
        Programme programme = programme();
        SessionRecord tidy = tidying.tidy(record, programme.window());
        List<Fault> faults = faults(caller, tidy, current.record(), programme);
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        if (!rows.change(caller.account(), current.id(), current.version(), tidy)) {
            return new Outcome.Stale<>(stored(caller, kept(caller, current.id()).orElseThrow()));
        }
        note(caller, WRITE, current.id());
        return done(caller, current.id());
    }

    @Override
    public List<Fault> check(Caller caller, SessionRecord record) {
        house.doorkeeper().require(caller, WRITE);
        Programme programme = programme();
        return faults(caller, tidying.tidy(record, programme.window()), null, programme);
    }

    @Override
    public List<Alert> alerts(Caller caller, SessionRecord record) {
        house.doorkeeper().require(caller, WRITE);
        List<Alert> alerts = new ArrayList<>(ScopeWatch.alerts(guards.get(), record));
        if (rules.isCare(record.type())) {
            alerts.addAll(GroupAdvice.on(record, programme()));
        }
        return List.copyOf(alerts);
    }

    @Override
    public List<Planned> planned(Caller caller) {
        house.doorkeeper().require(caller, READ);
        return agenda.planned(caller);
    }

    @Override
    public void held(Caller caller, String planned, String session) {
        house.doorkeeper().require(caller, WRITE);
        if (kept(caller, session).isPresent()) {
            agenda.held(caller, planned, session);
        }
    }

    @Override
    public Outcome<String> submit(Caller caller, String id) {
        house.doorkeeper().require(caller, SUBMIT);
        Optional<KeptSession> kept = kept(caller, id);
        if (kept.isEmpty()) {
            return Outcome.refused("", Message.of("sessions", "fault.gone"));
        }
        List<Fault> outOfScope = refusals(kept.get().record());
        if (!outOfScope.isEmpty()) {
            return new Outcome.Refused<>(outOfScope);
        }
        Outcome<String> outcome = door.submit(caller, kept.get());
        if (outcome instanceof Outcome.Done<String>) {
            rows.touch(id);
            note(caller, SUBMIT, id);
        }
        return outcome;
    }

    private List<Fault> faults(
            Caller caller, SessionRecord record, @Nullable SessionRecord before, Programme programme) {
        List<Fault> faults = new ArrayList<>(rules.check(caller, record, before, programme));
        faults.addAll(refusals(record));
        return faults;
    }

    private List<Fault> refusals(SessionRecord record) {
        return ScopeWatch.alerts(guards.get(), record).stream()
                .filter(Alert::refuses)
                .map(alert -> new Fault(alert.field(), alert.reason()))
                .toList();
    }

    private Outcome<Stored> done(Caller caller, String id) {
        return kept(caller, id)
                .<Outcome<Stored>>map(session -> new Outcome.Done<>(stored(caller, session)))
                .orElseGet(() -> Outcome.refused("", Message.of("sessions", "fault.gone")));
    }

    private Optional<KeptSession> kept(Caller caller, String id) {
        return rows.find(programme().id(), caller.account(), id);
    }

    private Stored stored(Caller caller, KeptSession session) {
        return stored(caller, List.of(session)).get(0);
    }

    private List<Stored> stored(Caller caller, List<KeptSession> sessions) {
        Optional<Map<String, Standing>> standings =
                door.standings(caller, sessions.stream().map(KeptSession::id).toList());
        return sessions.stream()
                .map(session -> new Stored(
                        session.id(),
                        session.version(),
                        session.record(),
                        standings
                                .filter(known -> DoorSide.isEditable(known.get(session.id())))
                                .isPresent()))
                .toList();
    }

    private Programme programme() {
        return house.programmes().current();
    }

    private void note(Caller caller, String operation, String id) {
        house.access().add(caller.account(), operation, "session/" + id);
    }
}
