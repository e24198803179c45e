// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Tags as numbers, in the order that CoNLL-2003, WikiANN and most corpora after them use; any other is refused, never guessed. */
final class NumberedTags {

    private static final List<String> NAMES =
            List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");

    private NumberedTags() {}

    static List<String> names(List<?> numbers) {
        List<String> names = new ArrayList<>();
        String before = "O";
        for (Object number : numbers) {
            int tag = number instanceof Double value && value == value.intValue() ? value.intValue() : -1;
            String name = tag >= 0 && tag < NAMES.size() ? NAMES.get(tag) : "";
            boolean continues = name.startsWith("I-");
            if (name.isEmpty() || continues && !before.endsWith(name.substring(1))) {
                throw new BadCorpus("numbers as tags that are not " + NAMES + ": write their names");
            }
            names.add(name);
            before = name;
        }
        return names;
    }
}
