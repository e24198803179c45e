// SPDX-License-Identifier: Apache-2.0
package org.halqa.support;

import java.time.LocalDate;
import java.util.List;

/**
 * A service that people can turn to by themselves.
 *
 * @param name of the service, never of a person; in one language at least
 * @param purpose what it is for; in both languages, because the printed card has both
 * @param phone digits with blanks, points, hyphens, brackets and one leading plus; Arabic digits are read too
 * @param hours when it answers; in one language at least
 * @param languages codes of {@code SESSION_LANGUAGE} that are spoken there, at least one
 * @param zones codes of the zones it is for; none means the whole programme
 * @param urgent true for a service that stands first everywhere because it answers at once
 * @param checkedOn day on which somebody last called it to see that all of this is true; not after today
 */
public record Referral(
        Wording name,
        Wording purpose,
        String phone,
        Wording hours,
        List<String> languages,
        List<String> zones,
        boolean urgent,
        LocalDate checkedOn) {

    public Referral {
        languages = List.copyOf(languages);
        zones = List.copyOf(zones);
    }
}
