// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import org.halqa.model.Message;

/** The door is shut because a part that protects people is missing. Consoles answer 503 with the reason. */
public final class DoorClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** Shut, for a reason that names what is missing. */
    public DoorClosed(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** What is missing, in words for the reader. */
    public Message reason() {
        return reason;
    }
}
