// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Door.Standing;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Finding;
import org.halqa.identity.Caller;
import org.jspecify.annotations.Nullable;

/** The door as these pages see it: it may be away, and then there is nothing to show of it. */
final class DoorView {

    private final Supplier<@Nullable Door> door;

    DoorView(Supplier<@Nullable Door> door) {
        this.door = door;
    }

    /** True when a session can be handed in now. */
    boolean isThere() {
        return door.get() != null;
    }

    /** Where sessions stand, those that were never handed in left out. */
    Map<String, Standing> standings(Caller caller, List<String> sessions) {
        Door now = door.get();
        return now == null
                ? Map.of()
                : now.standings(caller, sessions).stream()
                        .collect(Collectors.toUnmodifiableMap(Standing::source, Function.identity()));
    }

    /** What may identify somebody in {@code text}; nothing while the door is shut, which only the hint goes without. */
    List<Finding> lint(Caller caller, String text, String language) {
        Door now = door.get();
        if (now == null || text.isBlank()) {
            return List.of();
        }
        try {
            return now.lint(caller, text, language);
        } catch (DoorClosed closed) {
            return List.of();
        }
    }
}
