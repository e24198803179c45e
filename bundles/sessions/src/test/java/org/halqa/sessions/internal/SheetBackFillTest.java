// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.model.Outcome.Done;
import org.halqa.model.Outcome.Refused;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.BackFill.BadCell;
import org.halqa.sessions.SessionRecord;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetBackFillTest {

    private static final Caller ME = Callers.psychologist();
    private static final String KEY = "file-0123456789abcdef";
    private static final List<String> HEADING = List.of(
            "Date [date]",
            "start",
            "Durée (min) [minutes]",
            "type",
            "zone",
            "audience",
            "themes",
            "headcount.TS",
            "needs");
    private static final List<String> FINE = List.of(
            "18/05/2026",
            "10h00",
            "120",
            "groupe de parole",
            "FM",
            "Relais",
            "T3 ; sentiment d impuissance",
            "7",
            "Souffler.");

    private final SessionsHouse house = new SessionsHouse();
    private final BackFill backFill = backFill(TestDoorkeeper.open());

    private BackFill backFill(TestDoorkeeper doorkeeper) {
        return new SheetBackFill(
                new KeptSessions.House(doorkeeper, house.access, house.programmes),
                house.sessions,
                house.rows,
                house.clock);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static byte[] file(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADING));
        all.addAll(rows);
        return XlsxWriter.write(List.of(new Tab("a", false, all)));
    }

    private static List<String> row(int column, String cell) {
        List<String> row = new ArrayList<>(FINE);
        row.set(column, cell);
        return row;
    }

    private static List<List<String>> past(int number) {
        return IntStream.range(0, number)
                .mapToObj(day -> row(0, LocalDate.of(2026, 4, 1).plusDays(day).toString()))
                .toList();
    }

    @Test
    void aFileIsLoggedWholeAndMarkedAsAfterTheFact() {
        byte[] file = file(past(200));
        assertThat(backFill.read(ME, file).bad()).isEmpty();
        assertThat(house.sessions.mine(ME)).as("a dry run stores nothing").isEmpty();
        assertThat(backFill.keep(ME, file, KEY)).isEqualTo(new Done<>(200));
        assertThat(backFill.keep(ME, file, KEY)).as("the same form twice").isEqualTo(new Done<>(200));
        assertThat(house.sessions.mine(ME)).hasSize(200);
        SessionRecord record = house.sessions.mine(ME).get(199).record();
        assertThat(record.afterTheFact()).isTrue();
        assertThat(record.date()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(record.start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(record.type()).isEqualTo("GDP");
        assertThat(record.audience()).isEqualTo("RELAIS");
        assertThat(record.themes()).containsExactly("T3");
        assertThat(record.headcount()).isEqualTo(Map.of("TS", 7));
    }

    @Test
    void oneBadRowAmongTwoHundredStopsAllAndIsNamed() {
        List<List<String>> rows = new ArrayList<>(past(200));
        rows.set(41, row(4, "Lune"));
        byte[] file = file(rows);
        assertThat(backFill.read(ME, file).bad())
                .extracting(BadCell::row, BadCell::letters, BadCell::column, cell -> cell.reason()
                        .key())
                .containsExactly(tuple(43, "E", "zone", "backfill.unread.zone"));
        assertThat(backFill.keep(ME, file, KEY)).isInstanceOf(Refused.class);
        assertThat(house.sessions.mine(ME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,hier,date,backfill.unread.date",
        "0,'',date,backfill.empty",
        "0,2027-01-05,date,fault.date.future",
        "1,midi,start,backfill.unread.start",
        "2,deux heures,minutes,backfill.unread.minutes",
        "2,5,minutes,fault.minutes",
        "3,Débriefing,type,backfill.unread.type",
        "5,Tous,audience,backfill.unread.audience",
        "6,T3;T777,themes,backfill.unread.themes",
        "6,'',themes,backfill.empty",
        "7,-3,headcount.TS,fault.headcount",
        "7,sept,headcount.TS,backfill.unread.headcount",
        "8,Débriefing émotionnel après l’agression,needs,guard.X01.debriefing",
    })
    void whateverIsWrongIsNamedByRowAndColumn(int column, String cell, String field, String reason) {
        assertThat(backFill.read(ME, file(List.of(row(column, cell)))).bad())
                .first()
                .satisfies(bad -> {
                    assertThat(bad.row()).isEqualTo(2);
                    assertThat(bad.column()).isEqualTo(field);
                    assertThat(bad.letters()).isEqualTo(String.valueOf((char) ('A' + column)));
                    assertThat(bad.reason().key()).isEqualTo(reason);
                });
    }

    @Test
    void aSessionThatIsThereAlreadyIsNotLoggedAgain() {
        assertThat(backFill.read(ME, file(List.of(FINE, FINE))).bad())
                .extracting(BadCell::row, cell -> cell.reason().key())
                .containsExactly(tuple(3, "backfill.twice"));
        backFill.keep(ME, file(List.of(FINE)), KEY);
        assertThat(backFill.read(ME, file(List.of(FINE))).bad())
                .extracting(BadCell::row, cell -> cell.reason().key())
                .containsExactly(tuple(2, "backfill.twice"));
    }

    @Test
    void csvAndWordsInArabicAreReadAsWell() {
        String csv = "date;minutes;type;zone;audience;themes;frame\n٢٠٢٦-٠٥-١٨;١٢٠;GDP;FM;MIXTE;T1;نعم\n";
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        assertThat(backFill.read(ME, file).bad()).isEmpty();
        assertThat(backFill.read(ME, file).records().get(0).frame().set()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'',backfill.file.empty",
        "a;b,backfill.columns",
        "date;minutes;type;zone;audience;themes,backfill.file.empty"
    })
    void aFileThatIsNoneIsNamedAsAWhole(String csv, String reason) {
        assertThat(backFill.read(ME, csv.getBytes(StandardCharsets.UTF_8)).bad())
                .extracting(BadCell::row, cell -> cell.reason().key())
                .containsExactly(tuple(0, reason));
    }

    @Test
    void itIsTheFacilitatorsAlone() {
        BackFill shut = backFill(TestDoorkeeper.shut());
        assertThatThrownBy(() -> shut.read(ME, file(List.of(FINE)))).isInstanceOf(NotForThisRole.class);
        assertThatThrownBy(() -> shut.keep(ME, file(List.of(FINE)), KEY)).isInstanceOf(NotForThisRole.class);
        assertThat(backFill.keep(ME, file(List.of(FINE)), "short")).isInstanceOf(Refused.class);
    }
}
