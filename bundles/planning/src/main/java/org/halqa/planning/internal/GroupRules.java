// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Vocabulary;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.programme.Programmes;

/** What a group must look like to be kept. */
final class GroupRules {

    private final Programmes programmes;

    GroupRules(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Everything that stands in the way; empty when nothing does. */
    List<Fault> check(PlannedGroup group) {
        List<Fault> faults = new ArrayList<>();
        if (programmes.current().zones().stream().noneMatch(zone -> zone.code().equals(group.zone()))) {
            faults.add(new Fault("zone", say("group.zone")));
        }
        known(faults, "mode", Vocabulary.MODE, group.mode());
        known(faults, "type", Vocabulary.SESSION_TYPE, group.type());
        known(faults, "language", Vocabulary.SESSION_LANGUAGE, group.language());
        within(faults, "minutes", group.minutes(), 15, 480);
        within(faults, "sessionQuarters", group.sessionQuarters(), 1, 4);
        within(faults, "minSessions", group.minSessions(), 0, group.targetSessions());
        within(faults, "targetSessions", group.targetSessions(), 1, 40);
        within(faults, "gapMinDays", group.gapMinDays(), 1, 120);
        within(faults, "gapMaxDays", group.gapMaxDays(), group.gapMinDays(), 366);
        if (group.allowed().isEmpty()) {
            faults.add(new Fault("allowed", say("group.allowed")));
        } else if (!group.allowed().containsAll(group.preferred())) {
            faults.add(new Fault("preferred", say("group.preferred")));
        }
        if (group.organisations().stream()
                .anyMatch(code -> programmes.organisation(code).isEmpty())) {
            faults.add(new Fault("organisations", say("group.organisations")));
        }
        return faults;
    }

    private void known(List<Fault> faults, String field, Vocabulary vocabulary, String code) {
        if (programmes.term(vocabulary, code).filter(term -> !term.retired()).isEmpty()) {
            faults.add(new Fault(field, say("group.choose")));
        }
    }

    private static void within(List<Fault> faults, String field, int value, int least, int most) {
        if (value < least || value > most) {
            faults.add(new Fault(field, say("group.number", least, most)));
        }
    }
}
