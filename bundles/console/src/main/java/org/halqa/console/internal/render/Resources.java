// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files inside this bundle. */
final class Resources {

    private Resources() {}

    /** @throws NullPointerException when the bundle was built without it */
    static byte[] bytes(String path) {
        ClassLoader ours = Objects.requireNonNull(Resources.class.getClassLoader());
        try (InputStream in = Objects.requireNonNull(ours.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
