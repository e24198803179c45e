// SPDX-License-Identifier: Apache-2.0
package org.halqa.register;

/**
 * Something in the organisation of work that weighs on the groups, as the psychologist words it: about the work, in general terms,
 * without a person, a team or a day.
 *
 * @param axis code of {@code STRESS_FACTOR}, level 1: one of Gollac's six axes or of the two humanitarian ones
 * @param detail code of level 2 below {@code axis}, or empty
 * @param scope how far it reaches; a team is not a scope
 * @param zone code of the zone for {@link Scope#ZONE}, else empty
 * @param organisations whether it was heard from people of one organisation or of several
 * @param language language of the words: {@code fr}, {@code ar} or {@code en}
 * @param words what weighs, 1 to 2,000 characters
 * @param resources what already helps (R031); may be empty
 * @param action what could be done about it; may be empty
 */
public record StressFactor(
        String axis,
        String detail,
        Scope scope,
        String zone,
        Organisations organisations,
        String language,
        String words,
        String resources,
        String action) {

    /** How far a factor reaches. */
    public enum Scope {
        /** One zone of the programme. */
        ZONE,
        /** The consortium. */
        CONSORTIUM
    }

    /** From how many organisations it was heard. Which ones is never kept. */
    public enum Organisations {
        /** A single one: naming the factor would name it. */
        ONE,
        /** Several. */
        SEVERAL
    }
}
