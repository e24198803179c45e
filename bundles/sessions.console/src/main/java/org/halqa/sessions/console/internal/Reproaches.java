// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;

/** What needs another look: a line for each in the summary, the reason at its field. What a guard says is said once, beside the text. */
final class Reproaches {

    private final List<Fault> faults;
    private final Set<Message> saidBeside;

    Reproaches(List<Fault> faults, Map<String, List<Notice>> beside) {
        this.faults = faults;
        this.saidBeside = beside.values().stream()
                .flatMap(List::stream)
                .filter(notice -> notice.tone().equals("hard"))
                .map(Notice::reason)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of the summary, each once. */
    List<Fault> summary() {
        return faults.stream().map(this::line).distinct().toList();
    }

    private Fault line(Fault fault) {
        return saidBeside.contains(fault.reason())
                ? new Fault(fault.field(), Part.say("form.scope", Part.say("field." + fault.field())))
                : fault;
    }

    /** The first reason of each field. */
    Map<String, Message> byField() {
        Map<String, Message> byField = new LinkedHashMap<>();
        faults.stream()
                .filter(fault -> !saidBeside.contains(fault.reason()))
                .forEach(fault -> byField.putIfAbsent(fault.field(), fault.reason()));
        return byField;
    }
}
