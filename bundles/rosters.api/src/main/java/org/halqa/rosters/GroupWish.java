// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import java.util.List;
import org.halqa.planning.CompositionProblem.Mode;

/**
 * What groups should be composed (R038, R052).
 *
 * @param mode how they are mixed
 * @param audience for whom
 * @param zones codes of the zones people may come from, at least one. In mode {@code ZONE} and {@code PROFILE} each zone has groups of
 *     its own; in the others people of these zones meet
 * @param profiles codes of the profiles that may take part; empty for all
 * @param languages codes of the languages a group may be held in, at least one
 * @param minSize smallest size, within the limits of the programme
 * @param maxSize largest size, within the limits of the programme
 */
public record GroupWish(
        Mode mode,
        Audience audience,
        List<String> zones,
        List<String> profiles,
        List<String> languages,
        int minSize,
        int maxSize) {

    public GroupWish {
        zones = List.copyOf(zones);
        profiles = List.copyOf(profiles);
        languages = List.copyOf(languages);
    }

    /** For whom a group is; line managers meet in the feedback workshop only and are never proposed. */
    public enum Audience {
        /** Teams in direct contact. */
        TERRAIN,
        /** Community relays. */
        RELAIS,
        /** Both together. */
        MIXTE
    }
}
