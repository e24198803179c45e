// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;

/** {@code /sessions/frame}: what the circle is, what it is not, and which door is right instead. */
final class FramePart implements Part {

    private static final List<String> GUARDS = List.of("X01", "X02", "X03a", "X03b", "X03c", "X04", "X05");

    @Override
    public View get(PageRequest request, List<String> path) {
        return path.size() > 1
                ? new View.NotFound()
                : View.Page.of("frame", Part.title(), Map.of("guards", GUARDS, "steps", List.of(1, 2, 3, 4)));
    }
}
