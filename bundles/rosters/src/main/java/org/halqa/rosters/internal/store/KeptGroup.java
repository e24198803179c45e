// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.util.List;
import java.util.UUID;
import org.halqa.rosters.GroupWish;

/**
 * A group as it is stored.
 *
 * @param number 0 until it is stored
 * @param members ids of its people
 */
public record KeptGroup(
        String id, int version, int number, boolean locked, GroupWish wish, String language, List<String> members) {

    public KeptGroup {
        members = List.copyOf(members);
    }

    /** A group that was just composed. */
    public static KeptGroup fresh(GroupWish wish, String language, List<String> members) {
        return new KeptGroup(UUID.randomUUID().toString(), 0, 0, false, wish, language, members);
    }

    boolean isNew() {
        return version == 0;
    }

    /** The same group with other people. */
    public KeptGroup with(List<String> people) {
        return new KeptGroup(id, version, number, locked, wish, language, people);
    }

    /** The same group, locked or open. */
    public KeptGroup locked(boolean lock) {
        return new KeptGroup(id, version, number, lock, wish, language, members);
    }
}
