// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.detectors.internal.Somebody.Gender;
import org.halqa.detectors.internal.Somebody.Tongue;

/**
 * The words of a text for one person, or for two or a few: “la seule infirmière camerounaise d'Oujda”.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param clitic characters of the first word that are not of it
 * @param somebody what the head says
 * @param head index of the first word of the head, -1 when the origin stands for the person
 * @param headLast index of its last word
 * @param article characters grown to the head
 * @param gender what all its words tell together
 * @param introduced true when an article or its like stands before it
 * @param several true for two or a few people, of whom the same is said
 * @param said what it says, in the order of the text
 */
record PersonPhrase(
        int first,
        int last,
        int clitic,
        Somebody somebody,
        int head,
        int headLast,
        int article,
        Gender gender,
        boolean introduced,
        boolean several,
        List<Seen> said) {

    PersonPhrase {
        said = List.copyOf(said);
    }

    Tongue tongue() {
        return somebody.tongue();
    }
}
