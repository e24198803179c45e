// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The detectors that the door never does without: a setting cannot take one away. */
public final class StockDetectorIds {

    private static final List<String> STOCK = List.of(
            "address",
            "age",
            "bank-account",
            "capital",
            "case-number",
            "date",
            "email",
            "family",
            "handle",
            "health",
            "honorific",
            "long-number",
            "name",
            "national-id",
            "nickname",
            "passport",
            "phone",
            "place",
            "plate",
            "position",
            "quotation",
            "roster",
            "uniqueness",
            "url");

    /** What reads the words about somebody without a name, which the door never does without either. */
    public static final String TRAITS = "traits";

    private StockDetectorIds() {}

    /** True for those that the door has a name for, to be read by a person. */
    public static boolean named(String id) {
        return STOCK.contains(id) || id.equals(TRAITS);
    }

    /** Ids of the stock detectors and of {@code more}. */
    public static Set<String> and(String[] more) {
        Set<String> all = new HashSet<>(STOCK);
        Arrays.stream(more).filter(each -> !each.isBlank()).forEach(each -> all.add(each.strip()));
        return all;
    }
}
