// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.sessions.spi.Agenda.Planned;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Logging of sessions ({@code sessions.write}, {@code sessions.read}: the facilitator's own, nobody else's). A service; any
 * thread.
 */
@ProviderType
public interface Sessions {

    /**
     * A stored session.
     *
     * @param id opaque id
     * @param version changes with every edit
     */
    record Stored(String id, int version, SessionRecord record, boolean editable) {}

    /**
     * What a scope guard recognised in what was typed, or a piece of advice about the whole.
     *
     * @param guard id of the guard, or for advice {@code SIZE} and {@code COUNT} (headcount), {@code VOLUNTARY},
     *     {@code EXTERNAL} and {@code FRAME} (frame)
     * @param field the input it is about
     * @param start first UTF-16 unit in that input
     * @param end unit after the last one; equal to {@code start} when it is about no words in particular
     * @param refuses true when a record that says this is not stored
     * @param reason what was recognised and why
     * @param wayForward what is right instead
     * @param instead words that could stand in its place, or null
     */
    record Alert(
            String guard,
            String field,
            int start,
            int end,
            boolean refuses,
            Message reason,
            Message wayForward,
            @Nullable Message instead) {}

    /** The caller's own sessions of the current programme, latest first. */
    List<Stored> mine(Caller caller);

    /** One of the caller's own sessions. */
    Optional<Stored> find(Caller caller, String id);

    /**
     * Logs a session. The same {@code idempotencyKey} logs it once, however often it is sent; a refused record is not stored.
     * {@link Outcome.Stale} when that key has already logged a record that says something else: a form that was changed after
     * an answer that got lost.
     *
     * @param idempotencyKey made by the form, 16 to 64 characters
     */
    Outcome<Stored> log(Caller caller, SessionRecord record, String idempotencyKey);

    /** Replaces a record that has not left yet; {@link Outcome.Stale} when {@code version} is not the stored one. */
    Outcome<Stored> change(Caller caller, String id, int version, SessionRecord record);

    /** Everything that would be refused of this record now, without storing it: for a form or a dry run. Empty when nothing. */
    List<Outcome.Fault> check(Caller caller, SessionRecord record);

    /** What the guards would say of this record now: for the warning while typing. */
    List<Alert> alerts(Caller caller, SessionRecord record);

    /** What the agenda has planned for the caller and was not logged yet, by date; nothing when there is no agenda or it fails. */
    List<Planned> planned(Caller caller);

    /** Tells the agenda that one of {@link #planned} was held and logged as {@code session}, one of the caller's own. */
    void held(Caller caller, String planned, String session);

    /** Hands the seven fields of a session (R071) to the door. Returns the id of the submission. */
    Outcome<String> submit(Caller caller, String id);
}
