// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.Collection;
import java.util.List;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;

/** Refusals of the door, worded. */
final class Faults {

    private Faults() {}

    static List<Fault> about(String field, Collection<Message> reasons) {
        return reasons.stream().map(reason -> new Fault(field, reason)).toList();
    }

    static <T> Outcome<T> one(String key, Object... arguments) {
        return Outcome.refused("", Message.of(Search.MODULE, key, arguments));
    }
}
