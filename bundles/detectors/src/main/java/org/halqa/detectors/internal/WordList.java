// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of folded words read from a file of this bundle; {@code #} begins a remark. */
final class WordList {

    private WordList() {}

    /** The words of {@code file}, parted by white space. */
    static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        lines(file).forEach(line -> words.addAll(List.of(line.split(" +"))));
        return Set.copyOf(words);
    }

    /** The lines of {@code file} that say something. */
    static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("list is not in this bundle: " + file);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String said = line.strip();
                if (!said.isEmpty() && !said.startsWith("#")) {
                    lines.add(said);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
