// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.Map;
import org.halqa.identity.Caller;
import org.halqa.sessions.SessionRecord;
import org.jspecify.annotations.Nullable;

/** Who was there, in numbers: no line manager among the people of a team, and no team of the facilitator's own. */
final class GroupRules {

    static final String LINE_MANAGER = "N1";
    static final int MOST = 30;

    private final CodeRules codes;

    GroupRules(CodeRules codes) {
        this.codes = codes;
    }

    void check(Caller caller, SessionRecord record, @Nullable SessionRecord before, Faults faults) {
        for (Map.Entry<String, Integer> seats : record.headcount().entrySet()) {
            String field = "headcount." + seats.getKey();
            faults.when(!codes.isProfile(seats.getKey(), before), "headcount", "headcount.unknown");
            faults.when(seats.getValue() < 0 || seats.getValue() > MOST, field, "headcount", MOST);
        }
        boolean managers = record.headcount().getOrDefault(LINE_MANAGER, 0) > 0;
        faults.when(managers && codes.isCare(record.type()), "headcount." + LINE_MANAGER, "headcount.manager");
        faults.when(
                record.organisations().stream().anyMatch(caller.organisations()::contains),
                "organisations",
                "organisations.own");
    }
}
