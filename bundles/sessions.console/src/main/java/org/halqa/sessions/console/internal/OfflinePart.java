// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;

/** {@code /sessions/offline}: the form that the browser keeps for when there is no network. Posts nothing by itself. */
final class OfflinePart implements Part {

    private final FormScreen screen;

    OfflinePart(FormScreen screen) {
        this.screen = screen;
    }

    @Override
    public View get(PageRequest request, List<String> path) {
        return path.size() > 1 ? new View.NotFound() : screen.offline(request);
    }
}
