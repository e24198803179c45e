// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.halqa.anonymisation.Finding;

/**
 * What stands in the place of something that must go when its detector proposes nothing: a word in brackets, the same for
 * everybody, so that two notes cannot be linked by it.
 */
public final class Placeholders {

    private final Map<Finding.Kind, Map<String, String>> words = new EnumMap<>(Finding.Kind.class);

    /** Reads the list of this bundle. */
    public Placeholders() {
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t");
                words.put(
                        Finding.Kind.valueOf(columns[0]), Map.of("fr", columns[1], "ar", columns[2], "en", columns[3]));
            }
        }
    }

    /** The proposal for {@code finding} in a text of {@code language}; empty when a person must find the words. */
    String proposal(Finding finding, String language) {
        if (!finding.replacement().isEmpty()) {
            return finding.replacement();
        }
        Map<String, String> byLanguage = words.getOrDefault(finding.kind(), Map.of());
        return byLanguage.getOrDefault(language, byLanguage.getOrDefault("fr", ""));
    }

    private static String[] lines() {
        try (InputStream in = Objects.requireNonNull(Placeholders.class.getResourceAsStream("placeholders.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
