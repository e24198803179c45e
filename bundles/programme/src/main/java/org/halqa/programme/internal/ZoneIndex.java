// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.model.Zone;

/** Finds a zone by anything it is called: code, ISO code, label in any language, alias. */
final class ZoneIndex {

    private final Map<String, Zone> bySpelling = new HashMap<>();

    /** @throws IllegalArgumentException when two zones share a spelling, which would make a lookup a guess */
    ZoneIndex(List<Zone> zones) {
        for (Zone zone : zones) {
            spellings(zone).forEach(spelling -> {
                Zone other = bySpelling.put(Spelling.fold(spelling), zone);
                if (other != null && !other.code().equals(zone.code())) {
                    throw new IllegalArgumentException(
                            "zones " + other.code() + " and " + zone.code() + " share a spelling");
                }
            });
        }
        bySpelling.remove("");
    }

    Optional<Zone> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(Spelling.fold(spelling)));
    }

    private static Stream<String> spellings(Zone zone) {
        Stream<String> names = Stream.of(
                zone.code(),
                zone.iso(),
                zone.labels().fr(),
                zone.labels().ar(),
                zone.labels().en());
        return Stream.concat(names, zone.aliases().stream());
    }
}
