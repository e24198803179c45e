// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that lie beside the classes that need them: one entry a line, {@code #} for remarks. */
public final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        return read(WordList.class, name);
    }

    /** The lines of {@code name} beside {@code anchor}. */
    public static List<String> read(Class<?> anchor, String name) {
        InputStream found = Objects.requireNonNull(anchor.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
