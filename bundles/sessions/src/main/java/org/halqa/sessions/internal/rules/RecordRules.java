// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.List;
import org.halqa.clock.CivilClock;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programme;
import org.halqa.programme.Programmes;
import org.halqa.sessions.SessionRecord;
import org.jspecify.annotations.Nullable;

/** All rules of a record but those of scope. */
public final class RecordRules {

    private final TimeRules time;
    private final CodeRules codes;
    private final GroupRules group;
    private final WordRules words = new WordRules();

    public RecordRules(CivilClock clock, Programmes programmes) {
        this.time = new TimeRules(clock);
        this.codes = new CodeRules(programmes);
        this.group = new GroupRules(codes);
    }

    /**
     * Everything that is to be changed in {@code record}.
     *
     * @param before what is stored now, or null for a new one
     */
    public List<Fault> check(Caller caller, SessionRecord record, @Nullable SessionRecord before, Programme programme) {
        Faults faults = new Faults();
        codes.check(record, before, programme, faults);
        time.check(record, programme.window(), faults);
        group.check(caller, record, before, faults);
        words.check(record, faults);
        return faults.all();
    }

    /** True when {@code type} is a circle of care, for which the size of the group matters. */
    public boolean isCare(String type) {
        return codes.isCare(type);
    }
}
