// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.halqa.identity.Caller;
import org.halqa.programme.Programmes;
import org.halqa.programme.internal.LibraryComponent;
import org.halqa.programme.internal.ProgrammeSchema;
import org.halqa.programme.internal.ProgrammesService;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.GroupsComponent;
import org.halqa.rosters.internal.RostersComponent;
import org.halqa.rosters.internal.RostersSchema;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsAtWorkTest {

    private static final List<String> ORGANISATIONS = List.of("MDM_BE", "MS2", "ALCS", "DJ", "CEFA", "GADEM");

    private final TestStore store = TestStore.with(new ProgrammeSchema(), new RostersSchema());
    private final TestDoorkeeper doorkeeper = TestDoorkeeper.open();
    private final RecordedAccess record = new RecordedAccess();
    private final FixedClock clock = new FixedClock();
    private final Programmes programmes =
            new ProgrammesService(new LibraryComponent(store.database("programme")), doorkeeper, record);
    private final RostersComponent rosters =
            new RostersComponent(doorkeeper, record, programmes, clock, store.database("rosters"), store.vault());
    private final GroupsComponent groups =
            new GroupsComponent(doorkeeper, record, programmes, clock, store.database("rosters"), store.vault());

    @AfterEach
    void close() {
        store.close();
    }

    private List<Kept> everybody() {
        return ORGANISATIONS.stream()
                .map(Callers::focalPoint)
                .flatMap((Caller focalPoint) -> rosters.mine(focalPoint).stream())
                .toList();
    }

    @Test
    void everyFocalPointRegistersTheirOwnPeopleOnce() {
        TeamsAtWork teams = new TeamsAtWork(rosters, rosters, groups, new Troupe());
        teams.load(Callers.system(), "demo");
        teams.load(Callers.system(), "demo");

        assertThat(everybody()).hasSizeBetween(170, 190);
        assertThat(everybody().stream()
                        .map(kept -> kept.person().zone())
                        .collect(Collectors.groupingBy(zone -> zone, Collectors.counting())))
                .hasSize(5)
                .allSatisfy((zone, people) -> assertThat(people).isGreaterThan(12));
        assertThat(everybody())
                .filteredOn(kept -> kept.person().profile().equals("RELAIS"))
                .hasSizeGreaterThan(25);
        assertThat(everybody())
                .anySatisfy(kept -> assertThat(kept.person().manager()).isNotEmpty());
    }
}
