// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import java.util.Set;

/**
 * What of the house is open to everybody. All else that carries our name is closed, so that a room that is added tomorrow
 * is closed until somebody opens it here.
 */
final class OpenHouse {

    private static final String OURS = "org.halqa.";

    private static final Set<String> SERVICES =
            Set.of("org.halqa.texts.Texts", "org.halqa.texts.spi.LanguagePack", "org.halqa.clock.CivilClock");

    /** The types that a partner's module implements or is given; none of them reaches a raw word. */
    private static final Set<String> PACKAGES = Set.of(
            "org.halqa.model",
            "org.halqa.texts",
            "org.halqa.texts.spi",
            "org.halqa.clock",
            "org.halqa.identity",
            "org.halqa.anonymisation",
            "org.halqa.anonymisation.spi",
            "org.halqa.reporting",
            "org.halqa.reporting.spi",
            "org.halqa.console",
            "org.halqa.console.spi",
            "org.halqa.planning",
            "org.halqa.planning.spi",
            "org.halqa.sessions.spi",
            "org.halqa.surveys.spi");

    private OpenHouse() {}

    /** Whether a service of this type is hidden from others. */
    static boolean hidesService(String type) {
        return type.startsWith(OURS) && !SERVICES.contains(type);
    }

    /** Whether a package is closed to others. */
    static boolean closesPackage(String name) {
        return isOurs(name) && !PACKAGES.contains(name);
    }

    /** Whether a package carries our name, which nobody else may provide to us. */
    static boolean isOurs(String name) {
        return name.startsWith(OURS);
    }
}
