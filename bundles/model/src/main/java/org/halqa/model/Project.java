// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A funded project that the programme serves (R010, R013). Its start date is not in the terms of reference, so phases
 * are relative to project years (A10).
 *
 * @param code for example {@code PROSAM2}
 * @param labels its name
 * @param donor who funds it
 * @param countries ISO 3166-1 codes of the countries where it works; XENIA is regional (R013)
 * @param months its length in months
 * @param lead code of the organisation that leads it (R009)
 * @param partners codes of the partner organisations, without the lead
 * @param zoneFromYear code of a zone to the project year in which work starts there; a zone that the terms do not
 *     attribute is absent (A2)
 */
public record Project(
        String code,
        Labels labels,
        Labels donor,
        Set<String> countries,
        int months,
        String lead,
        List<String> partners,
        Map<String, Integer> zoneFromYear) {

    public Project {
        countries = Set.copyOf(countries);
        partners = List.copyOf(partners);
        zoneFromYear = Map.copyOf(zoneFromYear);
    }
}
