// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

/**
 * What a text may say of somebody without naming them. One of them is said of many; a few together can be said of one
 * (anonymisation.md §3, where they are called atoms).
 */
public enum Trait {
    /** What they do. */
    ROLE,
    /** Where they come from. */
    NATIONALITY,
    /** Woman or man, as far as the grammar tells. */
    GENDER,
    /** Their age, or the ten years it lies in. */
    AGE,
    /** Their family. */
    FAMILY,
    /** Their health. */
    HEALTH,
    /** Their organisation. */
    ORGANISATION,
    /** A centre, an office, a unit without its name. */
    UNIT,
    /** A place finer than the zone. */
    PLACE,
    /** A day on which something happened to them. */
    DATE,
    /** That there is nobody else like them: the only one, the youngest, ours. */
    ALONE,
    /** Whatever else sets them apart: faith, language, whom they love. */
    OTHER
}
