// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.model.Message;
import org.halqa.sessions.SessionRecord;
import org.halqa.sessions.Sessions.Alert;
import org.halqa.sessions.internal.rules.WordRules;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.sessions.spi.ScopeGuard.Recognition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every guard about every passage. A guard that fails stops the record and is named. */
final class ScopeWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ScopeWatch.class);

    private ScopeWatch() {}

    /** {@code guards} in the order of their ranking, lowest first: of two with one id, the later one is asked. */
    static List<Alert> alerts(List<ScopeGuard> guards, SessionRecord record) {
        Map<String, ScopeGuard> byId = new LinkedHashMap<>();
        guards.forEach(guard -> byId.put(guard.id(), guard));
        List<Alert> alerts = new ArrayList<>();
        for (ScopeGuard guard : byId.values()) {
            alerts.addAll(ask(guard, "needs", record.needs()));
            alerts.addAll(ask(guard, "trends", record.trends()));
        }
        return List.copyOf(alerts);
    }

    private static List<Alert> ask(ScopeGuard guard, String field, String text) {
        String words = text.substring(0, Math.min(text.length(), WordRules.LONGEST));
        try {
            return guard.check(words).stream()
                    .map(found -> alert(guard.id(), field, words.length(), found))
                    .toList();
        } catch (RuntimeException e) {
            // its message may hold what was typed: the kind of fault is all that may be logged
            LOG.error("scope guard {} failed with {}", guard.id(), e.getClass().getName());
            return List.of(new Alert(
                    guard.id(),
                    field,
                    0,
                    0,
                    true,
                    Message.of("sessions", "guard.failed", guard.id()),
                    Message.of("sessions", "guard.failed.way"),
                    null));
        }
    }

    private static Alert alert(String guard, String field, int length, Recognition found) {
        int start = Math.max(0, Math.min(found.start(), length));
        int end = Math.max(start, Math.min(found.end(), length));
        return new Alert(
                guard, field, start, end, found.refuses(), found.reason(), found.wayForward(), found.instead());
    }
}
