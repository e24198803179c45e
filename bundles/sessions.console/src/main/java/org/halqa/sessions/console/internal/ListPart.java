// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.sessions.Erasures;
import org.halqa.sessions.Erasures.Kind;

/** {@code /sessions}: own sessions, and which of them will soon lose their words by rule. */
final class ListPart implements Part {

    private static final int SOON_DAYS = 30;

    private final SessionList list;
    private final Erasures erasures;
    private final CivilClock clock;

    ListPart(SessionList list, Erasures erasures, CivilClock clock) {
        this.list = list;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        List<Row> rows = list.all(request.caller());
        long waiting = rows.stream().filter(Row::waiting).count();
        LocalDate soon = clock.today().plusDays(SOON_DAYS);
        Map<String, LocalDate> ending = erasures.wordsUntil(request.caller()).entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(soon))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int days = Objects.requireNonNull(
                erasures.register(request.caller()).days().get(Kind.WORDS));
        return View.Page.of(
                "list", Part.title(), Map.of("rows", rows, "waiting", waiting, "ending", ending, "days", days));
    }
}
