// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.halqa.rosters.internal.names.SameName;

/** Everybody of some organisations, by id and by name. Nobody is a colleague of another organisation's people. */
public final class Colleagues {

    private final Map<String, RosterPerson> byId = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    public Colleagues(Collection<Kept> people) {
        people.forEach(kept -> {
            byId.put(kept.id(), kept.person());
            SameName.keys(kept.person()).forEach(key -> byName.computeIfAbsent(
                            name(kept.person().organisation(), key), any -> new HashSet<>())
                    .add(kept.id()));
        });
    }

    /** Somebody of an organisation. */
    Optional<RosterPerson> find(String organisation, String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(person -> person.organisation().equals(organisation));
    }

    /** Whoever else has one of this person's complete names. */
    public Set<String> namesakes(String id, RosterPerson person) {
        Set<String> others = new HashSet<>();
        SameName.keys(person)
                .forEach(key -> others.addAll(byName.getOrDefault(name(person.organisation(), key), Set.of())));
        others.remove(id);
        return others;
    }

    /** Whoever has this complete name in an organisation. */
    public Set<String> called(String organisation, String name) {
        return Set.copyOf(byName.getOrDefault(name(organisation, SameName.key(name)), Set.of()));
    }

    /** Whether whoever goes up from {@code manager} meets {@code id} again. */
    boolean comesBack(String id, String manager) {
        Set<String> met = new HashSet<>();
        String at = manager;
        while (!at.isEmpty() && met.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            RosterPerson next = byId.get(at);
            at = next == null ? "" : next.manager();
        }
        return false;
    }

    private static String name(String organisation, String key) {
        return organisation + " " + key;
    }
}
