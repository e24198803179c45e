// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.Set;

/**
 * A word for a person, as the lists know it.
 *
 * @param code of the role, empty when it says none
 * @param profiles of the programme among which somebody of that role is
 * @param oneIn of how many of those profiles at least one has that role
 * @param gender what the word tells
 * @param tongue the language the word is of
 * @param staff false for those who come to the teams
 */
record Somebody(String code, Set<String> profiles, int oneIn, Gender gender, Tongue tongue, boolean staff) {

    enum Gender {
        WOMAN,
        MAN,
        EITHER
    }

    enum Tongue {
        FRENCH,
        ARABIC,
        DARIJA,
        ENGLISH
    }

    boolean role() {
        return !code.isEmpty();
    }
}
