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

    private StockDetectorIds() {}

    /** Ids of the stock detectors and of {@code more}. */
    public static Set<String> and(String[] more) {
        Set<String> all = new HashSet<>(STOCK);
        Arrays.stream(more).filter(each -> !each.isBlank()).forEach(each -> all.add(each.strip()));
        return all;
    }
}
