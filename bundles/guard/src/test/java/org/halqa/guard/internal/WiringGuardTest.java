// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

class WiringGuardTest {

    private static final String PACKAGE = "osgi.wiring.package";

    private final Bundle partner = Stand.bundle(90, "file:deploy/fiche.jar");
    private final Bundle room = Stand.bundle(20, "mvn:org.halqa/room/1");
    private WiringGuard guard;

    @BeforeEach
    void unpack(@TempDir Path system) throws IOException {
        Files.createFile(
                Files.createDirectories(system.resolve("org/halqa/room/1")).resolve("room-1.jar"));
        guard = new WiringGuard(new Household(system));
    }

    @Test
    void wiresOthersToOpenPackagesOnly() {
        BundleCapability open = offer(room, PACKAGE, "org.halqa.reporting.spi");
        BundleCapability library = offer(room, PACKAGE, "org.apache.poi.util");
        BundleCapability store = offer(room, PACKAGE, "org.halqa.store");
        BundleCapability stamp = offer(room, PACKAGE, "org.halqa.anonymisation.mint");
        assertThat(left(partner, open, library, store, stamp)).containsExactly(open, library);
    }

    @Test
    void letsNobodyAttachToOurBundles() {
        BundleCapability host = offer(room, "osgi.wiring.host", "room");
        BundleCapability whole = offer(room, "osgi.wiring.bundle", "room");
        assertThat(left(partner, host, whole)).isEmpty();
        assertThat(left(room, host, whole)).containsExactly(host, whole);
    }

    @Test
    void takesWhatCarriesOurNameFromUsAlone() {
        BundleCapability forged = offer(partner, PACKAGE, "org.halqa.anonymisation");
        BundleCapability real = offer(room, PACKAGE, "org.halqa.anonymisation");
        BundleCapability foreign = offer(partner, PACKAGE, "org.example.fiche");
        assertThat(left(room, forged, real, foreign)).containsExactly(real, foreign);
    }

    private List<BundleCapability> left(Bundle asking, BundleCapability... candidates) {
        List<BundleCapability> left = new ArrayList<>(List.of(candidates));
        guard.filterMatches(Stand.in(BundleRequirement.class, Map.of("getRevision", revision(asking))), left);
        return left;
    }

    private static BundleCapability offer(Bundle bundle, String namespace, String name) {
        return Stand.in(
                BundleCapability.class,
                Map.of(
                        "getRevision",
                        revision(bundle),
                        "getNamespace",
                        namespace,
                        "getAttributes",
                        Map.of(namespace, name)));
    }

    private static BundleRevision revision(Bundle bundle) {
        return Stand.in(BundleRevision.class, Map.of("getBundle", bundle));
    }
}
