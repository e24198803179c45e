// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.spi.ConsolePage;
import org.halqa.console.spi.OpenPage;
import org.halqa.console.spi.StartCard;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.SignIn;

/** What the console finds in the house at the moment of a request. */
public interface House {

    /** Sessions; empty while the identity room is not up. */
    Optional<SignIn> signIn();

    /** Permissions; empty while the identity room is not up. */
    Optional<Doorkeeper> doorkeeper();

    /** Pages, one per id. */
    List<ConsolePage> pages();

    /** Pages without an account, one per id. */
    List<OpenPage> openPages();

    /** Cards of the start page, one per id. */
    List<StartCard> cards();

    /** The clock of the country. */
    Optional<CivilClock> clock();

    /** True while the fictional consortium is loaded. */
    boolean demo();
}
