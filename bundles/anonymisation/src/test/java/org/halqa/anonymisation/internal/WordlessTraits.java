// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;

/** Finds no other words for anybody. */
record WordlessTraits() implements TraitReader {

    @Override
    public String id() {
        return "traits";
    }

    @Override
    public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
        return new WordTraits()
                .mentions(text, organisations).stream()
                        .map(each -> new Mention(each.start(), each.end(), each.staff(), each.said(), List.of()))
                        .toList();
    }
}
