// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;

/** {@code /sessions}: own sessions. */
final class ListPart implements Part {

    private final SessionList list;

    ListPart(SessionList list) {
        this.list = list;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        List<Row> rows = list.all(request.caller());
        long waiting = rows.stream().filter(Row::waiting).count();
        return View.Page.of("list", Part.title(), Map.of("rows", rows, "waiting", waiting));
    }
}
