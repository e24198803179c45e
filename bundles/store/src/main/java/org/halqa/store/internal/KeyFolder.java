// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** Where keys are: the folder {@code halqa.keys}, else {@code keys} of the installation. */
final class KeyFolder {

    private KeyFolder() {}

    static Path of(BundleContext context) {
        String folder = context.getProperty("halqa.keys");
        return folder == null ? Path.of(home(context), "keys") : Path.of(folder);
    }

    private static String home(BundleContext context) {
        String base = context.getProperty("karaf.base");
        return base == null ? "." : base;
    }
}
