// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.Set;

/**
 * A zone of intervention: the finest place that ever leaves Halqa (R002).
 *
 * @param code short code of the house, for example {@code RSK}
 * @param iso code in ISO 3166-2:MA as revised in 2015, for example {@code MA-04} (older codes mean other regions, A3)
 * @param labels its name
 * @param aliases other spellings found in documents
 */
public record Zone(String code, String iso, Labels labels, Set<String> aliases) {

    /** The scheme of {@link #iso()}: the reform of 2015 gave old codes to other regions, so a code alone says nothing. */
    public static final String ISO_SCHEME = "ISO3166-2:2015+";

    public Zone {
        aliases = Set.copyOf(aliases);
    }
}
