// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halqa.store.spi.BoxEngine;
import org.halqa.store.spi.DatabaseEngine;

/** One encrypted Derby database for each box, side by side in a folder. */
public final class DerbyBoxes implements BoxEngine, AutoCloseable {

    private final Path folder;
    private final Map<String, DerbyDatabase> open = new HashMap<>();

    /** Boxes below {@code folder}. */
    public DerbyBoxes(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public synchronized DatabaseEngine open(String name, byte[] key) {
        return open.computeIfAbsent(
                name, missing -> DerbyDatabase.open(place(missing).toString(), key));
    }

    @Override
    public boolean exists(String name) {
        return Files.exists(place(name));
    }

    @Override
    public synchronized void close(String name) {
        DerbyDatabase box = open.remove(name);
        if (box != null) {
            box.close();
        }
    }

    @Override
    public synchronized void destroy(String name) {
        close(name);
        if (exists(name)) {
            delete(place(name));
        }
    }

    /** Lets the files of all boxes go. */
    @Override
    public synchronized void close() {
        List.copyOf(open.keySet()).forEach(this::close);
    }

    private Path place(String name) {
        return folder.resolve(name);
    }

    private static void delete(Path tree) {
        try {
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path directory, @org.jspecify.annotations.Nullable IOException fault) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("a box could not be deleted whole", e);
        }
    }
}
