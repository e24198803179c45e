// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One name for each type of span, whatever a corpus calls it. */
final class Types {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("PERSON", "PER"),
            Map.entry("PERS", "PER"),
            Map.entry("PEOPLE", "PER"),
            Map.entry("NAME", "PER"),
            Map.entry("NICKNAME", "PER"),
            Map.entry("LOCATION", "LOC"),
            Map.entry("GPE", "LOC"),
            Map.entry("PLACE", "LOC"),
            Map.entry("CITY", "LOC"),
            Map.entry("COUNTRY", "LOC"),
            Map.entry("FAC", "LOC"),
            Map.entry("GEO", "LOC"),
            Map.entry("ORGANIZATION", "ORG"),
            Map.entry("ORGANISATION", "ORG"),
            Map.entry("CORP", "ORG"),
            Map.entry("MISCELLANEOUS", "MISC"),
            Map.entry("ADDRESS", "ADDR"),
            Map.entry("POSITION", "GPS"),
            Map.entry("NATIONAL_ID", "CIN"),
            Map.entry("CASE_NUMBER", "CASEID"),
            Map.entry("CASE", "CASEID"),
            Map.entry("BANK_ACCOUNT", "IBAN"),
            Map.entry("RIB", "IBAN"),
            Map.entry("QUASI_IDENTIFIER", "QUASI"),
            Map.entry("TEL", "PHONE"),
            Map.entry("MAIL", "EMAIL"));
    private static final Set<String> KNOWN = Set.of(
            "PER",
            "LOC",
            "ORG",
            "MISC",
            "PHONE",
            "CIN",
            "PASSPORT",
            "CASEID",
            "EMAIL",
            "HANDLE",
            "URL",
            "DATE",
            "TIME",
            "ADDR",
            "GPS",
            "QUASI",
            "AGE",
            "FAMILY",
            "HEALTH",
            "IBAN",
            "PLATE",
            "IMEI",
            "QUOTE");

    private Types() {}

    /** {@code PER} for {@code B-PERS}, {@code Person}, {@code per}…; {@code OTHER} for what is not known. */
    static String of(String label) {
        String bare = bare(label.strip().toUpperCase(Locale.ROOT));
        String same = SAME.getOrDefault(bare, bare);
        return KNOWN.contains(same) ? same : "OTHER";
    }

    /** Without what says where a span begins: {@code B-}, {@code I_}, or {@code -B} behind. */
    private static String bare(String label) {
        if (label.length() > 2 && "BIESLUM".indexOf(label.charAt(0)) >= 0 && "-_".indexOf(label.charAt(1)) >= 0) {
            return label.substring(2);
        }
        int last = label.length() - 2;
        return last > 0 && "-_".indexOf(label.charAt(last)) >= 0 && "BIES".indexOf(label.charAt(last + 1)) >= 0
                ? label.substring(0, last)
                : label;
    }
}
