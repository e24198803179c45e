// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stratum of every pass that was ever made good, so that a ballot is ready before it is its turn to be written. Holds what
 * the table of passes holds and nothing of what became of a pass. Safe on any thread.
 */
final class IssuedPasses {

    private final Map<String, String> strata;

    IssuedPasses(Map<String, String> issued) {
        strata = new ConcurrentHashMap<>(issued);
    }

    /** Empty when there is no such pass. */
    Optional<String> stratum(String fingerprint) {
        return Optional.ofNullable(strata.get(fingerprint));
    }

    /** To be called when it is committed. */
    void add(String fingerprint, String stratum) {
        strata.put(fingerprint, stratum);
    }
}
