// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import java.util.Set;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;

/** The contract holds for a page that keeps to it. */
class GardenPageTest extends ConsolePageContract {

    @Override
    protected ConsolePage page() {
        return new GardenPage("plot");
    }

    @Override
    protected PageTester tester() {
        return new PageTester(new GardenTexts()).as(new Caller("a", Set.of(Role.PSYCHOLOGIST), Set.of(), Set.of()));
    }
}
