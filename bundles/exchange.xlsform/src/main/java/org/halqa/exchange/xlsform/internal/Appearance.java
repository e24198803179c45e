// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the column {@code appearance} asks for, beside how a question looks here. */
final class Appearance {

    /** Words of one's own have several lines here, and numbers stand below each other. */
    private static final Map<Kind, Set<String>> SAME =
            Map.of(Kind.TEXT, Set.of("multiline"), Kind.RANGE, Set.of("vertical"));

    private Appearance() {}

    /** What of it is otherwise here; empty when the question looks as the file asks. */
    static String lost(Kind kind, String appearance) {
        return Stream.of(appearance.split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .filter(each -> !SAME.getOrDefault(kind, Set.of()).contains(each))
                .collect(Collectors.joining(" "));
    }
}
