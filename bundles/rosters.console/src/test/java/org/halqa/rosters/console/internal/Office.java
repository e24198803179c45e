// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.console.spi.ConsolePage;
import org.halqa.console.spi.OpenPage;
import org.halqa.identity.Caller;
import org.halqa.planning.Effort;
import org.halqa.planning.solver.internal.SearchingPlanner;
import org.halqa.planning.solver.internal.SolverTexts;
import org.halqa.rosters.Groups;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.House;
import org.halqa.rosters.internal.RostersComponent;
import org.halqa.rosters.internal.RostersSchema;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.rosters.internal.VetoComponent;
import org.halqa.rosters.internal.groups.ComposedGroups;
import org.halqa.rosters.internal.groups.Studio;
import org.halqa.rosters.internal.store.Room;
import org.halqa.store.Database;
import org.halqa.testkit.Callers;
import org.halqa.testkit.FixedClock;
import org.halqa.testkit.FixedProgrammes;
import org.halqa.testkit.RecordedAccess;
import org.halqa.testkit.TestDoorkeeper;
import org.halqa.testkit.TestStore;
import org.halqa.testkit.TestTexts;
import org.halqa.testkit.pages.PageTester;

/** The pages over the real room on a database of its own. */
final class Office implements AutoCloseable {

    static final Caller FOCAL_POINT = Callers.focalPoint("MS2");

    private final TestStore store = TestStore.with(new RostersSchema());
    private final Database database = store.database("rosters");
    private final FixedProgrammes programmes = new FixedProgrammes();
    private final FixedClock clock = new FixedClock();
    private final TestDoorkeeper doorkeeper = TestDoorkeeper.open();
    private final RecordedAccess access = new RecordedAccess();
    final RostersComponent rosters =
            new RostersComponent(doorkeeper, access, programmes, clock, database, store.vault());
    private final VetoComponent vetoes =
            new VetoComponent(doorkeeper, access, programmes, clock, database, store.vault());
    final Groups groups = new ComposedGroups(
            new House(doorkeeper, access, programmes, clock),
            new Studio(new Room(database, store.vault())),
            () -> new SearchingPlanner(List::of),
            Effort.steps(1, 1_000));

    final ConsolePage rosterPage = new RostersPage(rosters, rosters, vetoes, programmes, new TestTexts());
    final ConsolePage groupPage = new GroupsPage(groups, programmes);
    final OpenPage wordPage = new WordPage(vetoes);

    final PageTester nadia =
            new PageTester(new RostersConsoleTexts(), new RostersTexts(), new SolverTexts()).as(FOCAL_POINT);
    final PageTester salma = nadia.as(Callers.psychologist());

    private int added;

    Kept add(String name) {
        added++;
        rosters.add(
                FOCAL_POINT,
                new RosterPerson(name, "", "MS2", "", "OR", "TS", List.of("FR"), "", true),
                "office-key-%08d".formatted(added));
        return rosters.mine(FOCAL_POINT).stream()
                .filter(kept -> kept.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The value of the input that has this attribute. */
    static String value(String html, String attribute) {
        Matcher input = Pattern.compile("<input[^>]*" + attribute + "[^>]*value=\"([^\"]*)\"")
                .matcher(html);
        if (!input.find()) {
            throw new AssertionError("no input with " + attribute);
        }
        return input.group(1);
    }

    @Override
    public void close() {
        store.close();
    }
}
