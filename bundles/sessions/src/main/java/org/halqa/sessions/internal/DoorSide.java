// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Door.Standing;
import org.halqa.anonymisation.Door.State;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.sessions.internal.store.KeptSession;
import org.jspecify.annotations.Nullable;

/** What the door says of sessions. While there is no door, new ones can be logged and none can be edited or handed in. */
public final class DoorSide {

    private static final Set<State> UNDER_REVIEW = Set.of(State.DETECTED, State.REVIEWED);
    private static final Set<State> BACK = Set.of(State.WITHDRAWN, State.RECALLED);

    private final Supplier<@Nullable Door> door;

    /** The door that is there when it is asked. */
    public DoorSide(Supplier<@Nullable Door> door) {
        this.door = door;
    }

    /** Where sessions stand, those that were never handed in left out; empty when there is no door to ask. */
    Optional<Map<String, Standing>> standings(Caller caller, List<String> sessions) {
        Door now = door.get();
        if (now == null) {
            return Optional.empty();
        }
        return Optional.of(now.standings(caller, sessions).stream()
                .collect(Collectors.toUnmodifiableMap(Standing::source, Function.identity())));
    }

    /** True when a session with this standing may still be edited. */
    static boolean isEditable(@Nullable Standing standing) {
        return standing == null || BACK.contains(standing.state());
    }

    /** Hands a session in, once: while it is under review, the id of that submission is returned. */
    Outcome<String> submit(Caller caller, KeptSession kept) {
        Door now = door.get();
        if (now == null) {
            throw new DoorClosed(Message.of("sessions", "door.away"));
        }
        Optional<Standing> standing = now.standing(caller, kept.id());
        if (standing.filter(at -> UNDER_REVIEW.contains(at.state())).isPresent()) {
            return new Outcome.Done<>(standing.get().id());
        }
        if (standing.filter(at -> at.state() == State.RELEASED).isPresent()) {
            return Outcome.refused("", Message.of("sessions", "fault.released"));
        }
        String previous = standing.filter(at -> at.state() == State.RECALLED)
                .map(Standing::id)
                .orElse("");
        return now.submit(caller, Reporting.of(kept, caller.account(), previous));
    }
}
