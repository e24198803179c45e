// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * What has left, for the readers of one report. Only coordination and the psychologist read documents one by one (domain §3,
 * D4); a report for others is made of protected numbers and of words that were cleared for it. A report for line managers is
 * composed as if one of them asked, so that their threshold holds. Each thing is asked for once. One thread.
 */
final class Source {

    private final Releases releases;
    private final Caller caller;
    private final Programme programme;
    private final Audience audience;
    private final Map<String, List<Released>> documents = new HashMap<>();
    private @Nullable Evidence evidence;
    private @Nullable Map<String, Evidence> surveys;

    Source(Releases releases, Caller caller, Programme programme, Audience audience) {
        this.releases = releases;
        this.caller = caller;
        this.programme = programme;
        this.audience = audience;
    }

    /** Documents that a section may speak of. */
    List<Released> shown(String kind) {
        return audience == Audience.COORDINATION ? all(kind) : List.of();
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

    /** Results of the closed surveys by survey and part, newest first, protected in the same way. */
    Map<String, Evidence> surveys() {
        Map<String, Evidence> known = surveys;
        if (known == null) {
            Caller reader = reader();
            Map<String, Evidence> results = new LinkedHashMap<>();
            releases.surveys(reader)
                    .forEach(id -> releases.sheets(reader, id).ifPresent(found -> results.put(id, found)));
            known = Collections.unmodifiableMap(results);
            surveys = known;
        }
        return known;
    }

    /** Who the numbers are for: the role of a line manager only ever takes away. */
    private Caller reader() {
        if (audience != Audience.LINE_MANAGERS) {
            return caller;
        }
        Set<Role> roles = EnumSet.copyOf(caller.roles());
        roles.add(Role.LINE_MANAGER);
        return new Caller(caller.account(), roles, caller.organisations(), caller.zones());
    }
}
