// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import java.time.LocalDate;
import java.util.List;
import org.halqa.narratives.Narratives.Past;
import org.halqa.narratives.Narratives.Place;
import org.halqa.narratives.Words;

/**
 * Words as they are stored, opened.
 *
 * @param round of the key that they are sealed under
 * @param version changes with every edit
 * @param handed the version that was handed in last; 0 for none
 */
public record Narrative(
        String id, int round, Place place, int version, int handed, Words words, LocalDate savedOn, List<Past> past) {

    public Narrative {
        past = List.copyOf(past);
    }
}
