// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.Door;
import org.halqa.console.spi.ConsolePage;
import org.halqa.sessions.BackFill;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.PrivateNotes;
import org.halqa.sessions.Sessions;
import org.halqa.sessions.internal.AgendaSide;
import org.halqa.sessions.internal.DoorSide;
import org.halqa.sessions.internal.KeptErasures;
import org.halqa.sessions.internal.KeptSessions;
import org.halqa.sessions.internal.SealedNotes;
import org.halqa.sessions.internal.SessionsSchema;
import org.halqa.sessions.internal.SessionsTexts;
import org.halqa.sessions.internal.SheetBackFill;
import org.halqa.sessions.internal.rules.RecordRules;
import org.halqa.sessions.internal.rules.Tidying;
import org.halqa.sessions.internal.scope.DebriefingGuard;
import org.halqa.sessions.internal.scope.PostIncidentGuard;
import org.halqa.sessions.internal.scope.WorkloadGuard;
import org.halqa.sessions.internal.store.NoteRows;
import org.halqa.sessions.internal.store.SessionRows;
import org.halqa.sessions.spi.KnownGroups;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedAgenda;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.RecordingDoor;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.pages.PageTester;
import org.halqa.texts.Texts;
import org.halqa.texts.internal.SpokenTexts;
import org.jspecify.annotations.Nullable;

/** The pages over the real room and a real database; only the door is a recording one. */
final class ConsoleHouse implements AutoCloseable {

    final TestStore store = TestStore.with(new SessionsSchema());
    final FixedProgrammes programmes = new FixedProgrammes();
    final FixedClock clock = new FixedClock();
    final RecordingDoor recording = new RecordingDoor();

    @Nullable
    Door door = recording;

    final FixedAgenda agenda = new FixedAgenda();

    @Nullable
    KnownGroups groups;

    private final SessionRows rows = new SessionRows(store.database("sessions"), store.vault());
    private final KeptSessions.House services =
            new KeptSessions.House(TestDoorkeeper.open(), new RecordedAccess(), programmes);

    final PrivateNotes notes =
            new SealedNotes(services, new NoteRows(store.database("sessions"), store.vault()), rows, clock);
    final Erasures erasures = new KeptErasures(
            services,
            clock,
            KeptErasures.Rows.in(store.database("sessions"), store.vault()),
            new KeptErasures.Days(180, 30),
            List::of);
    final Sessions sessions = new KeptSessions(
            services,
            rows,
            new RecordRules(clock, programmes),
            new Tidying(clock),
            new DoorSide(() -> door),
            new AgendaSide(() -> agenda),
            () -> List.<ScopeGuard>of(new DebriefingGuard(), new PostIncidentGuard(), new WorkloadGuard()));

    final BackFill backFill = new SheetBackFill(services, sessions, rows, clock);

    final Texts texts = SpokenTexts.of(List.of(new SessionsConsoleTexts(), new SessionsTexts()));
    final ConsolePage page = SessionsConsole.pages(
            new SessionsConsole.Logging(sessions, notes, erasures, backFill, () -> groups),
            programmes,
            clock,
            texts,
            new DoorView(() -> door));

    PageTester tester() {
        return new PageTester(new SessionsConsoleTexts(), new SessionsTexts()).as(Callers.psychologist());
    }

    /** A form that is filled well. */
    PageTester filled() {
        PageTester tester = tester();
        for (var field : Map.of(
                        "_key", "form-0123456789abcdef",
                        "type", "GDP",
                        "date", "2026-11-18",
                        "minutes", "120",
                        "zone", "FM",
                        "audience", "RELAIS",
                        "headcount.RELAIS", "8",
                        "language", "fr",
                        "needs", "Le groupe cherche un temps pour souffler.",
                        "trends", "L’impuissance revient.")
                .entrySet()) {
            tester = tester.with(field.getKey(), field.getValue());
        }
        return tester.with("themes", "T3", "T5").with("organisations", "MS2", "ALCS");
    }

    @Override
    public void close() {
        store.close();
    }
}
