// SPDX-License-Identifier: Apache-2.0
package org.halqa.guard.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * Tells our bundles from those of others. Ours were unpacked with the distribution and lie in {@code system/}; what comes
 * through {@code deploy/}, a console or a test has another location, or one whose file is not there.
 */
final class Household {

    private static final String MAVEN = "mvn:";

    private final Path system;
    private final Map<Long, Boolean> known = new ConcurrentHashMap<>();

    Household(Path system) {
        this.system = system.toAbsolutePath().normalize();
    }

    static Household of(BundleContext framework) {
        return new Household(Path.of(framework.getProperty("karaf.home"), "system"));
    }

    boolean has(Bundle bundle) {
        return bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID
                || known.computeIfAbsent(bundle.getBundleId(), id -> liesInSystem(bundle.getLocation()));
    }

    /** {@code mvn:group/artifact/version[/type[/classifier]]} against the file of that name. */
    private boolean liesInSystem(String location) {
        String[] parts =
                location.startsWith(MAVEN) ? location.substring(MAVEN.length()).split("[/?]", -1) : new String[0];
        if (parts.length < 3) {
            return false;
        }
        String type = parts.length > 3 ? parts[3] : "jar";
        String classifier = parts.length > 4 ? "-" + parts[4] : "";
        Path file = system.resolve(parts[0].replace('.', '/'))
                .resolve(parts[1])
                .resolve(parts[2])
                .resolve(parts[1] + "-" + parts[2] + classifier + "." + type)
                .normalize();
        return file.startsWith(system) && Files.isRegularFile(file);
    }
}
