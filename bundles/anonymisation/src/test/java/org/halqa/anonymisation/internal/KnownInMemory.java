// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import org.halqa.anonymisation.spi.KnownPeople;

/** People in memory, who never change. */
class KnownInMemory implements KnownPeople {

    private final List<Known> people;

    KnownInMemory(List<Known> people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "test";
    }

    @Override
    public List<Known> people() {
        return people;
    }

    @Override
    public long version() {
        return 1;
    }
}
