// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is in force: of several with one id, the last of the list, which is the one with the highest ranking. */
public final class Shelf {

    private Shelf() {}

    /** {@code ascending}: as the framework hands services over, lowest ranking first. */
    public static <T> Map<String, T> inForce(List<T> ascending, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        ascending.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }
}
