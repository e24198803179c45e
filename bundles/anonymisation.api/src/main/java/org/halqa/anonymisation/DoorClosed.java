// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import org.halqa.model.Message;
import org.halqa.model.NotNow;

/** The door is shut because a part that protects people is missing. Consoles answer 503 with the reason. */
public final class DoorClosed extends RuntimeException implements NotNow {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    /** Shut, for a reason that names what is missing. */
    public DoorClosed(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    @Override
    public Message reason() {
        return reason;
    }
}
