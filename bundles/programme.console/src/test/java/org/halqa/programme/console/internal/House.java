// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.identity.Role;
import org.halqa.programme.Programmes;
import org.halqa.programme.internal.LibraryComponent;
import org.halqa.programme.internal.ProgrammeSchema;
import org.halqa.programme.internal.ProgrammeTexts;
import org.halqa.programme.internal.ProgrammesService;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.pages.PageTester;

/** The pages over the real programme on a real database. */
final class House implements AutoCloseable {

    private final TestStore store = TestStore.with(new ProgrammeSchema());
    private final TestDoorkeeper doorkeeper = TestDoorkeeper.allowing(Map.of(
            "programme.read", Set.of(Role.values()),
            "programme.write", Set.of(Role.COORDINATION, Role.ADMIN),
            "demo.manage", Set.of(Role.ADMIN)));
    final SwitchedDemo demo = new SwitchedDemo();
    final Programmes programmes =
            new ProgrammesService(new LibraryComponent(store.database("programme")), doorkeeper, new RecordedAccess());
    final FixedClock clock = new FixedClock();
    final ProgrammeConsole page = new ProgrammeConsole(programmes, demo, doorkeeper, clock);
    final PageTester tester = new PageTester(new ProgrammeConsoleTexts(), new ProgrammeTexts());

    /** Every address that can be opened at first. */
    static final List<String> ADDRESSES =
            List.of("", "edit", "words/THEME", "words/PROFILE", "words/THEME/T1", "words/STRESS_FACTOR/G1.HORAIRES");

    @Override
    public void close() {
        store.close();
    }
}
