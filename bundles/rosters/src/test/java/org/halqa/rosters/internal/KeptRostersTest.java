// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.store.Database;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptRostersTest {

    private static final Caller NADIA = TestRoom.NADIA;

    private final TestRoom room = new TestRoom();
    private final KeptRosters rosters = room.rosters;

    @AfterEach
    void close() {
        room.close();
    }

    private static List<String> fields(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.faults().stream().map(Fault::field).toList()
                : List.of("not refused");
    }

    @Test
    void aFocalPointFindsWhomSheKeepsAndNobodyElses() {
        Kept amina = room.add(TestRoom.person("Amina Berrada", "MS2", ""));
        Kept karim = room.add(TestRoom.person("Karim Fassi", "ALCS", ""));

        assertThat(rosters.mine(NADIA)).containsExactly(amina);
        assertThat(rosters.find(NADIA, karim.id())).isEmpty();
        assertThat(fields(rosters.change(NADIA, karim.id(), 1, karim.person()))).containsExactly("");
        assertThat(fields(rosters.remove(NADIA, karim.id()))).containsExactly("");
        assertThat(fields(rosters.add(NADIA, TestRoom.person("Lina", "ALCS", ""), TestRoom.nextKey())))
                .containsExactly("organisation");
        assertThat(rosters.mine(Callers.focalPoint("ALCS"))).containsExactly(karim);
    }

    @Test
    void whoeverMayNotIsRefusedBeforeAnythingIsRead() {
        try (TestRoom shut = new TestRoom(TestDoorkeeper.allowing(Map.of("rosters.read", Set.of(Role.FOCAL_POINT))))) {
            assertThatThrownBy(() -> shut.rosters.mine(Callers.psychologist())).isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> shut.rosters.mine(Callers.coordination())).isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> shut.rosters.add(NADIA, TestRoom.person("A B", "MS2", ""), TestRoom.nextKey()))
                    .isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> shut.file.read(NADIA, new byte[0])).isInstanceOf(NotForThisRole.class);
            assertThatThrownBy(() -> shut.vetoes.give(NADIA, "x")).isInstanceOf(NotForThisRole.class);
        }
    }

    @Test
    void aFocalPointOfOneZoneSeesThatZone() {
        room.add(TestRoom.person("Amina Berrada", "MS2", ""));
        Caller rabat = new Caller("f", Set.of(Role.FOCAL_POINT), Set.of("MS2"), Set.of("RSK"));

        assertThat(rosters.mine(rabat)).isEmpty();
        assertThat(fields(rosters.add(rabat, TestRoom.person("Lina Alami", "MS2", ""), TestRoom.nextKey())))
                .containsExactly("zone");
    }

    @Test
    void theSameFormAddsOnce() {
        String key = TestRoom.nextKey();
        RosterPerson amina = TestRoom.person("Amina Berrada", "MS2", "");
        rosters.add(NADIA, amina, key);

        assertThat(rosters.add(NADIA, amina, key)).isInstanceOf(Outcome.Done.class);
        assertThat(rosters.mine(NADIA)).hasSize(1);
        assertThat(fields(rosters.add(NADIA, amina, TestRoom.nextKey()))).containsExactly("name");
        assertThat(fields(rosters.add(NADIA, amina, "short"))).containsExactly("");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        RosterPerson nobody = new RosterPerson(" - ", "", "MS2", "t".repeat(81), "X", "NO", List.of(), "someone", true);

        assertThat(fields(rosters.add(NADIA, nobody, TestRoom.nextKey())))
                .containsExactlyInAnyOrder("zone", "profile", "languages", "name", "team", "manager");
    }

    @Test
    void anArabicNameStandsWhereItBelongs() {
        Kept kept = room.add(new RosterPerson(
                "  فاطمة \t الزهراء ", "", "MS2", "", "OR", "TS", List.of("ARY", "AR", "ARY"), "", true));

        assertThat(kept.person().name()).isEmpty();
        assertThat(kept.person().arabicName()).isEqualTo("فاطمة الزهراء");
        assertThat(kept.person().languages()).containsExactly("AR", "ARY");
    }

    @Test
    void nobodyReportsToThemselvesThroughOthers() {
        Kept chief = room.add(TestRoom.person("Chef Un", "MS2", ""));
        Kept middle = room.add(TestRoom.person("Milieu Deux", "MS2", chief.id()));

        assertThat(fields(rosters.change(NADIA, chief.id(), 1, TestRoom.person("Chef Un", "MS2", middle.id()))))
                .containsExactly("manager");
        assertThat(fields(rosters.change(NADIA, chief.id(), 1, TestRoom.person("Chef Un", "MS2", chief.id()))))
                .containsExactly("manager");
    }

    @Test
    void whoLeavesIsForgottenAndTheChainCloses() {
        Kept chief = room.add(TestRoom.person("Chef Un", "MS2", ""));
        Kept middle = room.add(TestRoom.person("Milieu Deux", "MS2", chief.id()));
        Kept base = room.add(TestRoom.person("Base Trois", "MS2", middle.id()));

        assertThat(rosters.remove(NADIA, middle.id())).isInstanceOf(Outcome.Done.class);
        assertThat(rosters.find(NADIA, middle.id())).isEmpty();
        assertThat(rosters.find(NADIA, base.id()).orElseThrow().person().manager())
                .isEqualTo(chief.id());
        assertThat(room.store.vault().open("rosters/" + middle.id(), new byte[64]))
                .isEmpty();
    }

    @Test
    void anOldVersionDoesNotOverwrite() {
        Kept amina = room.add(TestRoom.person("Amina Berrada", "MS2", ""));
        RosterPerson renamed = TestRoom.person("Amina Berrada-Alami", "MS2", "");

        assertThat(rosters.change(NADIA, amina.id(), 1, renamed)).isInstanceOf(Outcome.Done.class);
        assertThat(rosters.change(NADIA, amina.id(), 1, renamed)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void theTableShowsNoNameNoTeamNoManagerAndNoAsking() {
        Kept chief = room.add(TestRoom.person("Chef Reconnaissable", "MS2", ""));
        Kept amina = room.add(TestRoom.person("Amina Berrada", "MS2", chief.id()));
        room.wishes.add(amina.id(), "Chef Reconnaissable", 5);

        String everything = room.store.database("rosters").inTransaction(connection -> {
            StringBuilder text = new StringBuilder();
            try (var rows = connection.createStatement().executeQuery("select * from person")) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        text.append(rows.getString(column)).append('\n');
                    }
                }
            }
            return text.toString();
        });
        assertThat(everything).doesNotContain("Reconnaissable", "Berrada", "Clinique", "ARY");
        assertThat(room.store.database("rosters").<List<Integer>>inTransaction(connection -> {
                    try (var rows =
                            connection.createStatement().executeQuery("select distinct length(wishes) from person")) {
                        List<Integer> lengths = new java.util.ArrayList<>();
                        while (rows.next()) {
                            lengths.add(rows.getInt(1));
                        }
                        return lengths;
                    }
                }))
                .as("who asked for something has as long a text as who did not")
                .hasSize(1);
    }

    @Test
    void theDoorKnowsEverybodyAndHearsOfChanges() {
        KnownPeople known = new RosterPeople(room.store.database("rosters"), room.store.vault());
        long before = known.version();
        Kept amina = room.add(TestRoom.person("Amina Berrada", "MS2", ""));
        long after = known.version();

        assertThat(after).isNotEqualTo(before);
        assertThat(known.people())
                .containsExactly(new KnownPeople.Known(List.of("Amina Berrada"), "TS", "MS2", "OR", "test-programme"));
        rosters.remove(NADIA, amina.id());
        assertThat(known.version()).isNotIn(before, after);
        assertThat(known.people()).isEmpty();
    }

    @Test
    void whoIsReadAgainAfterALostRaceIsCountedOnce() {
        Database database = room.store.database("rosters");
        room.add(TestRoom.person("Amina Berrada", "MS2", ""));
        KnownPeople known = new RosterPeople(readingTwice(database), room.store.vault());

        assertThat(known.people()).hasSize(1);
    }

    /** What a database does when a first try meets a lock that others hold. */
    private static Database readingTwice(Database database) {
        return new Database() {
            @Override
            public <T> T inTransaction(Work<T> work) {
                return database.inTransaction(connection -> {
                    work.with(connection);
                    return work.with(connection);
                });
            }
        };
    }

    @Test
    void theRecordHoldsIdsAndNoNames() {
        Kept amina = room.add(TestRoom.person("Amina Berrada", "MS2", ""));

        assertThat(room.access.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("rosters.write");
            assertThat(entry.subject()).isEqualTo("person/" + amina.id());
        });
        assertThat(amina.toString().getBytes(StandardCharsets.UTF_8)).asString().doesNotContain("Berrada");
    }

    @Test
    void aDemoIsTakenAwayWhole() {
        room.add(TestRoom.person("Amina Berrada", "MS2", ""));
        long before = room.state.changes();
        new RostersDemoMaterial(TestDoorkeeper.open(), room.store.database("rosters"), room.store.vault())
                .remove(Callers.system(), "test-programme");

        assertThat(rosters.mine(NADIA)).isEmpty();
        assertThat(room.state.changes()).isGreaterThan(before);
    }
}
