// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halqa.model.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Rooms whose tables could not be brought up to date, which the store marks by a property in the registry. */
final class ClosedRooms {

    private static final Pattern ROOM = Pattern.compile("\\(halqa\\.room=([a-z]+)\\)");

    private final BundleContext context;

    ClosedRooms(BundleContext context) {
        this.context = context;
    }

    /** What to say of a component whose reference has {@code target}; empty when that is no closed room. */
    Optional<Message> reason(@Nullable String target) {
        Matcher room = ROOM.matcher(target == null ? "" : target);
        return room.matches() && closed(room.group(1)) ? Optional.of(Words.of("waits.tables")) : Optional.empty();
    }

    private boolean closed(String room) {
        try {
            ServiceReference<?>[] found = context.getAllServiceReferences(null, "(halqa.room.closed=" + room + ")");
            return found != null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("a room is lower-case letters only", e);
        }
    }
}
