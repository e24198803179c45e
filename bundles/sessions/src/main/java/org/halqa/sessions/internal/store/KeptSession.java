// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import org.halqa.sessions.SessionRecord;

/**
 * A session as it is stored, its words opened.
 *
 * @param id opaque id
 * @param programme id of the programme
 * @param version changes with every edit
 */
public record KeptSession(String id, String programme, int version, SessionRecord record) {

    /** The same session with its words sealed or opened. */
    KeptSession reworded(SessionRecord other) {
        return new KeptSession(id, programme, version, other);
    }
}
