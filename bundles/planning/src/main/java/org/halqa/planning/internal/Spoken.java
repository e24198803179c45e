// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.planning.HandEdit;
import org.halqa.planning.Reason;
import org.halqa.planning.agenda.PlannedGroup;
import org.halqa.programme.Programmes;

/** What a planner says, for a person: groups, zones and languages by their names in the place of codes, and whoever reads as « you ». */
final class Spoken {

    private final Programmes programmes;
    private final Assembly assembly;
    private final String reader;

    Spoken(House house, Assembly assembly, Caller reader) {
        this.programmes = house.programmes();
        this.assembly = assembly;
        this.reader = assembly.code(reader.account());
    }

    HandEdit of(HandEdit edit) {
        return new HandEdit(of(edit.refusals()), of(edit.drawbacks()), edit.costChange());
    }

    List<Reason> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(reason.rule(), reason.cost(), of(reason.words())))
                .toList();
    }

    private Message of(Message words) {
        return new Message(
                words.module(),
                words.key(),
                words.arguments().stream().map(this::word).toList());
    }

    private Object word(Object argument) {
        if (argument instanceof Message message) {
            return of(message);
        }
        return argument instanceof String code ? named(code) : argument;
    }

    private Object named(String code) {
        return assembly.group(code)
                .<Object>map(this::name)
                .or(() -> programmes.zone(code).map(Zone::labels))
                .or(() -> programmes.term(Vocabulary.SESSION_LANGUAGE, code).map(Term::labels))
                .or(() -> facilitator(code))
                .orElse(code);
    }

    /** « Fès-Meknès · Relais communautaires 1 » */
    private Message name(PlannedGroup group) {
        String audience = group.audience().name();
        Labels audiences = programmes
                .term(Vocabulary.AUDIENCE, audience)
                .map(Term::labels)
                .orElseGet(() -> new Labels(audience, audience, audience));
        Object zone = programmes.zone(group.zone()).<Object>map(Zone::labels).orElse(group.zone());
        return say("group.called", zone, audiences, group.number());
    }

    private Optional<Message> facilitator(String code) {
        int number = assembly.number(code);
        if (number == 0) {
            return Optional.empty();
        }
        return Optional.of(code.equals(reader) ? say("facilitator.you") : say("facilitator.other", number));
    }
}
