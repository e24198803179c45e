// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.rules.RecordRules;
import org.halqa.sessions.internal.rules.Tidying;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.sessions.spi.Agenda;
import org.halqa.sessions.spi.Agenda.Planned;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Wires the session record. Nothing is logged before all seven stock guards stand. */
@Component(property = "guards.cardinality.minimum:Integer=7")
public final class SessionsComponent implements Sessions {

    @Reference(
            cardinality = ReferenceCardinality.AT_LEAST_ONE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ScopeGuard> guards = List.of();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Agenda agenda;

    private final Sessions sessions;

    @Activate
    public SessionsComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=sessions)") Database database,
            @Reference Vault vault) {
        this.sessions = new KeptSessions(
                new KeptSessions.House(doorkeeper, access, programmes),
                new SessionRows(database, vault),
                new RecordRules(clock, programmes),
                new Tidying(clock),
                new DoorSide(() -> door),
                new AgendaSide(() -> agenda),
                () -> guards);
    }

    @Override
    public List<Stored> mine(Caller caller) {
        return sessions.mine(caller);
    }

    @Override
    public Optional<Stored> find(Caller caller, String id) {
        return sessions.find(caller, id);
    }

    @Override
    public Outcome<Stored> log(Caller caller, SessionRecord record, String idempotencyKey) {
        return sessions.log(caller, record, idempotencyKey);
    }

    @Override
    public Outcome<Stored> change(Caller caller, String id, int version, SessionRecord record) {
        return sessions.change(caller, id, version, record);
    }

    @Override
    public List<Outcome.Fault> check(Caller caller, SessionRecord record) {
        return sessions.check(caller, record);
    }

    @Override
    public List<Alert> alerts(Caller caller, SessionRecord record) {
        return sessions.alerts(caller, record);
    }

    @Override
    public List<Planned> planned(Caller caller) {
        return sessions.planned(caller);
    }

    @Override
    public void held(Caller caller, String planned, String session) {
        sessions.held(caller, planned, session);
    }

    @Override
    public Outcome<String> submit(Caller caller, String id) {
        return sessions.submit(caller, id);
    }
}
