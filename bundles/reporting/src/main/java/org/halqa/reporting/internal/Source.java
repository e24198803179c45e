// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.programme.Programme;
import org.halqa.reporting.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What has left, for the readers of one report. A report for line managers is composed as if one of them asked: their threshold
 * holds for its numbers, and documents that they may not read are not there. Each thing is asked for once. One thread.
 */
final class Source {

    private final Releases releases;
    private final Caller caller;
    private final Programme programme;
    private final boolean managers;
    private final Map<String, List<Released>> documents = new HashMap<>();
    private @Nullable Evidence evidence;

    Source(Releases releases, Caller caller, Programme programme, Audience audience) {
        this.releases = releases;
        this.caller = caller;
        this.programme = programme;
        this.managers = audience == Audience.LINE_MANAGERS;
    }

    /** Documents that a section may speak of. */
    List<Released> shown(String kind) {
        return managers ? List.of() : all(kind);
    }

    /** Documents of a kind, whoever reads the report: for the words that were written for it. */
    List<Released> all(String kind) {
        return documents.computeIfAbsent(kind, key -> releases.all(caller, key));
    }

    /** Numbers, protected for the readers of the report. */
    Evidence evidence() {
        Evidence known = evidence;
        if (known == null) {
            known = releases.evidence(reader(), programme.window());
            evidence = known;
        }
        return known;
    }

    /** Results of one survey, protected in the same way. */
    Optional<Evidence> sheets(String id) {
        return evidence().tables().stream().anyMatch(table -> table.id().startsWith(id + "."))
                ? Optional.of(evidence())
                : Optional.empty();
    }

    /** Who the numbers are for: the role of a line manager only ever takes away. */
    private Caller reader() {
        if (!managers) {
            return caller;
        }
        Set<Role> roles = EnumSet.copyOf(caller.roles());
        roles.add(Role.LINE_MANAGER);
        return new Caller(caller.account(), roles, caller.organisations(), caller.zones());
    }
}
