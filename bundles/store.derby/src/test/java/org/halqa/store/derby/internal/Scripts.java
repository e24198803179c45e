// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;

/** A room whose migrations are the files of a folder. */
record Scripts(String room, Path folder) implements Schema {

    /** Adds or replaces a script. */
    Scripts write(String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<URL> migrations() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Scripts::url).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
