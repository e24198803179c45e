// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.People;
import org.halqa.planning.Planner;
import org.halqa.planning.agenda.DayBudget;
import org.halqa.planning.agenda.Dispositifs;
import org.halqa.planning.agenda.Feeds;
import org.halqa.planning.agenda.Invitations;
import org.halqa.planning.agenda.Limits;
import org.halqa.planning.agenda.Proposals;
import org.halqa.planning.agenda.SessionCalendar;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.planning.internal.store.SchemeRows;
import org.halqa.planning.spi.CountryCalendar;
import org.halqa.programme.Programmes;
import org.halqa.programme.spi.MissionGuard;
import org.halqa.sessions.spi.Agenda;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.halqa.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Wires the calendar, whose services share one desk. They are registered here and unregistered with their bundle's context, so that
 * each of them is a plain class.
 */
@Component(service = PlanningRoom.class, immediate = true)
public final class PlanningRoom {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Planner planner;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable CountryCalendar country;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable KnownGroups composed;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Door door;

    private final House house;
    private final PlanningStore store;
    private final Offers offers;

    @Activate
    public PlanningRoom(
            BundleContext context,
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference People people,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference Texts texts,
            @Reference(target = "(halqa.room=planning)") Database database,
            @Reference Vault vault) {
        this.store = new PlanningStore(database);
        this.house =
                new House(doorkeeper, access, people, programmes, clock, () -> planner, () -> country, () -> composed);
        Desk desk = new Desk(house, store);
        this.offers = new Offers(context)
                .add(DayBudget.class, new KeptBudget(house, store))
                .add(SessionCalendar.class, new KeptCalendar(desk))
                .add(Proposals.class, new KeptProposals(desk, KeptProposals.patience()))
                .add(Limits.class, new KeptLimits(desk))
                .add(Invitations.class, new KeptInvitations(desk))
                .add(Feeds.class, new KeptFeeds(desk, texts))
                .add(Dispositifs.class, new KeptDispositifs(desk, new SchemeRows(vault), () -> door))
                .add(Agenda.class, new PlannedSessions(desk))
                .add(FigureSource.class, new CalendarFigures(house, store))
                .add(MissionGuard.class, new PlannedMission(house, store));
    }

    House house() {
        return house;
    }

    PlanningStore store() {
        return store;
    }

    /** Takes the services back. */
    @org.osgi.service.component.annotations.Deactivate
    public void close() {
        offers.takeBack();
    }
}
