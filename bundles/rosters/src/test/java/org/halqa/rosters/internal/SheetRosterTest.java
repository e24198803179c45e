// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Outcome;
import org.halqa.rosters.RosterFile.BadCell;
import org.halqa.rosters.RosterFile.Reading;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.sheets.CsvWriter;
import org.halqa.sheets.XlsxWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SheetRosterTest {

    private static final Caller NADIA = TestRoom.NADIA;
    private static final List<String> HEADING = List.of(
            "Nom [name]", "Nom arabe [arabicName]", "zone", "profile", "Langues [languages]", "manager", "direct");

    private final TestRoom room = new TestRoom();

    @AfterEach
    void close() {
        room.close();
    }

    private static byte[] csv(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADING));
        all.addAll(rows);
        return CsvWriter.write(all);
    }

    private static List<String> row(String name, String manager) {
        return List.of(name, "", "OR", "TS", "FR; Darija", manager, "");
    }

    private RosterPerson find(String name) {
        return room.rosters.mine(NADIA).stream()
                .map(Kept::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDryRunStoresNothingAndKeepingTakesAll() {
        byte[] file = csv(List.of(row("Amina Berrada", "Karim Fassi"), row("Karim Fassi", "")));

        assertThat(room.file.read(NADIA, file)).isEqualTo(new Reading(2, 0, List.of()));
        assertThat(room.rosters.mine(NADIA)).isEmpty();
        assertThat(room.file.keep(NADIA, file)).isEqualTo(new Outcome.Done<>(2));
        assertThat(find("Amina Berrada").languages()).containsExactly("ARY", "FR");
        assertThat(find("Amina Berrada").directContact()).isTrue();
        assertThat(room.rosters
                        .find(NADIA, find("Amina Berrada").manager())
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Karim Fassi");
    }

    @Test
    void theSameFileAgainAddsNobody() {
        byte[] file = csv(List.of(row("Amina Berrada", ""), row("Karim Fassi", "")));
        room.file.keep(NADIA, file);

        assertThat(room.file.read(NADIA, file)).isEqualTo(new Reading(0, 2, List.of()));
        room.file.keep(NADIA, file);
        assertThat(room.rosters.mine(NADIA)).hasSize(2);
    }

    @Test
    void whatTheFileHasNoColumnForStays() {
        Kept chief = room.add(TestRoom.person("Karim Fassi", "MS2", ""));
        room.add(TestRoom.person("Amina Berrada", "MS2", chief.id()));
        byte[] file = CsvWriter.write(
                List.of(List.of("name", "zone", "profile", "languages"), List.of("amina BERRADA", "RSK", "MED", "ar")));

        assertThat(room.file.keep(NADIA, file)).isEqualTo(new Outcome.Done<>(1));
        RosterPerson amina = find("amina BERRADA");
        assertThat(List.of(amina.zone(), amina.profile(), amina.team(), amina.manager()))
                .containsExactly("RSK", "MED", "Clinique", chief.id());
    }

    @Test
    void everyBadCellIsNamedAndNothingIsTaken() {
        byte[] file = csv(List.of(
                row("Amina Berrada", "Personne Inconnue"),
                List.of("", "", "Lune", "TS", "FR", "", "peut-être"),
                row("Amina Berrada", ""),
                List.of("Lina Alami", "", "OR", "", "klingon", "Lina Alami", ""),
                row("Karim Fassi", "")));

        Reading reading = room.file.read(NADIA, file);
        assertThat(reading.bad())
                .extracting(BadCell::row, BadCell::letters, BadCell::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2, "F", "manager"),
                        org.assertj.core.groups.Tuple.tuple(3, "A", "name"),
                        org.assertj.core.groups.Tuple.tuple(3, "C", "zone"),
                        org.assertj.core.groups.Tuple.tuple(3, "G", "direct"),
                        org.assertj.core.groups.Tuple.tuple(4, "A", "name"),
                        org.assertj.core.groups.Tuple.tuple(5, "D", "profile"),
                        org.assertj.core.groups.Tuple.tuple(5, "E", "languages"));
        assertThat(reading.badRows()).isEqualTo(4);
        assertThat(reading.bad()).extracting(BadCell::row).isSorted();
        assertThat(room.file.keep(NADIA, file)).isInstanceOf(Outcome.Refused.class);
        assertThat(room.rosters.mine(NADIA)).isEmpty();
    }

    @Test
    void theOrganisationIsOnesOwn() {
        Caller both =
                new Caller("f", java.util.Set.of(Role.FOCAL_POINT), java.util.Set.of("MS2", "DJ"), java.util.Set.of());
        byte[] file = CsvWriter.write(List.of(
                List.of("name", "organisation", "zone", "profile", "languages"),
                List.of("Un", "DJ", "OR", "TS", "fr"),
                List.of("Deux", "ALCS", "OR", "TS", "fr"),
                List.of("Trois", "", "OR", "TS", "fr")));

        assertThat(room.file.read(both, file).bad())
                .extracting(BadCell::row, BadCell::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "organisation"),
                        org.assertj.core.groups.Tuple.tuple(4, "organisation"));
    }

    @Test
    void whatIsNoRosterIsSaidOnce() {
        assertThat(room.file
                        .read(NADIA, "name;zone\nA;OR\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .bad())
                .singleElement()
                .satisfies(cell -> assertThat(cell.reason().key()).isEqualTo("file.columns"));
        assertThat(room.file.read(NADIA, csv(List.of())).bad())
                .singleElement()
                .satisfies(cell -> assertThat(cell.reason().key()).isEqualTo("file.whole.empty"));
        assertThat(room.file.read(NADIA, new byte[] {1, 2, 3}).bad()).hasSize(1);
    }

    @Test
    void twoThousandRowsAreReadQuickly() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADING));
        IntStream.range(0, 2_000)
                .mapToObj(at -> row("Personne Numero" + at, at == 0 ? "" : "Personne Numero" + (at - 1)))
                .forEach(rows::add);
        byte[] file = XlsxWriter.write(List.of(new XlsxWriter.Tab("Équipe", false, rows)));

        long before = System.nanoTime();
        assertThat(room.file.read(NADIA, file).bad()).isEmpty();
        assertThat(System.nanoTime() - before).isLessThan(20_000_000_000L);
    }
}
