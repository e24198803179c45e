// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.console.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.halqa.surveys.spi.QuestionnaireFormat;

/** The kinds of files that are there just now. */
final class Formats {

    private final Supplier<List<QuestionnaireFormat>> present;

    /** @param present lowest ranking first */
    Formats(Supplier<List<QuestionnaireFormat>> present) {
        this.present = present;
    }

    /** The highest ranking of each id. */
    List<QuestionnaireFormat> all() {
        List<QuestionnaireFormat> highestFirst = new ArrayList<>(present.get());
        Collections.reverse(highestFirst);
        Set<String> seen = new HashSet<>();
        return highestFirst.stream()
                .filter(format -> seen.add(format.id()))
                .sorted(Comparator.comparing(QuestionnaireFormat::id))
                .toList();
    }

    Optional<QuestionnaireFormat> find(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
