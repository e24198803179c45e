// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;

/** {@code /sessions/check/needs}: the words beside one field, while it is being typed. Stores nothing. */
final class CheckPart implements Part {

    private final FormScreen screen;

    CheckPart(FormScreen screen) {
        this.screen = screen;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return new View.NotFound();
    }

    @Override
    public View post(PageRequest request, List<String> path) {
        return path.size() == 2 && Notices.WORDS.contains(path.get(1))
                ? screen.notices(request, screen.read(request), path.get(1))
                : new View.NotFound();
    }
}
