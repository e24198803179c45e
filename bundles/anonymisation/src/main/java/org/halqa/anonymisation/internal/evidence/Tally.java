// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.HashSet;
import java.util.Set;
import org.halqa.anonymisation.spi.Fact;

/** What falls into one cell: how many facts, how many people, of which organisations. */
final class Tally {

    private int count;
    private int people;
    private final Set<String> organisations = new HashSet<>();

    void add(Fact fact) {
        count++;
        people += fact.people();
        organisations.addAll(fact.organisations());
    }

    int count() {
        return count;
    }

    int people() {
        return people;
    }

    /** True when it is about a single organisation. */
    boolean oneOrganisation() {
        return count > 0 && organisations.size() < 2;
    }
}
