// SPDX-License-Identifier: Apache-2.0
package org.halqa.morocco.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A versioned set of clock rules. Computed with directly and never registered with the JVM, which refuses a second set of
 * rules for a zone that it knows.
 *
 * @param version of the time zone database, for example {@code 2026f}
 * @param zone IANA id
 * @param rules when which offset is in force
 */
record RuleSet(String version, String zone, ZoneRules rules) {

    /** The rules that this bundle brings. */
    static RuleSet bundled() {
        try (InputStream in = Objects.requireNonNull(RuleSet.class.getResourceAsStream("casablanca.txt"))) {
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code version}, {@code zone} and {@code before}, then an instant and an offset on each line. */
    private static RuleSet read(List<String[]> lines) {
        ZoneOffset first = ZoneOffset.of(lines.get(2)[1]);
        ZoneOffset before = first;
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (String[] line : lines.subList(3, lines.size())) {
            ZoneOffset after = ZoneOffset.of(line[1]);
            LocalDateTime onTheWall = LocalDateTime.ofInstant(Instant.parse(line[0]), before);
            changes.add(ZoneOffsetTransition.of(onTheWall, before, after));
            before = after;
        }
        ZoneRules rules = ZoneRules.of(first, first, List.of(), changes, List.of());
        return new RuleSet(lines.get(0)[1], lines.get(1)[1], rules);
    }
}
