// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.halqa.identity.Doorkeeper;
import org.halqa.planning.Effort;
import org.halqa.planning.Planner;
import org.halqa.planning.internal.store.PlanningStore;
import org.halqa.planning.internal.store.SchemeRows;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.testkit.FirstFitPlanner;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.TestTexts;
import org.jspecify.annotations.Nullable;

/** The calendar over a real database, on 1 September 2026. */
final class PlanningHouse implements AutoCloseable {

    static final String KEY = "0123456789abcdef";

    final TestStore store = TestStore.with(new PlanningSchema());
    final FixedClock clock = new FixedClock(LocalDateTime.of(2026, 9, 1, 10, 0));
    final Staff staff = new Staff();
    final FixedProgrammes programmes = new FixedProgrammes();
    final List<KnownGroups.Group> composed;

    @Nullable
    Planner planner = new FirstFitPlanner();

    final House house;
    final Desk desk;
    final KeptBudget budget;
    final KeptCalendar calendar;
    final KeptProposals proposals;
    final KeptLimits limits;
    final KeptInvitations invitations;
    final KeptFeeds feeds;
    final PlannedSessions agenda;
    final RecordingDoor door = new RecordingDoor();
    final KeptDispositifs dispositifs;

    PlanningHouse(KnownGroups.Group... composed) {
        this(TestDoorkeeper.open(), composed);
    }

    PlanningHouse(Doorkeeper doorkeeper, KnownGroups.Group... composed) {
        this.composed = List.of(composed);
        PlanningStore rows = new PlanningStore(store.database("planning"));
        this.house = new House(
                doorkeeper,
                new RecordedAccess(),
                staff,
                programmes,
                clock,
                () -> planner,
                () -> TinyCountry.COUNTRY,
                () -> caller -> this.composed);
        this.desk = new Desk(house, rows);
        this.budget = new KeptBudget(house, rows);
        this.calendar = new KeptCalendar(desk);
        this.proposals = new KeptProposals(desk, Effort.steps(1, 1));
        this.limits = new KeptLimits(desk);
        this.invitations = new KeptInvitations(desk);
        this.feeds = new KeptFeeds(desk, new TestTexts());
        this.agenda = new PlannedSessions(desk);
        this.dispositifs = new KeptDispositifs(desk, new SchemeRows(store.vault()), () -> door);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Map<String, Integer> quarters(String activity, int quarters) {
        return Map.of(activity, quarters);
    }

    @Override
    public void close() {
        store.close();
    }
}
