// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.rules;

import org.halqa.model.Message;
import org.halqa.planning.Slot;

/** The messages of this room. */
public final class Says {

    /** The module of the texts. */
    public static final String MODULE = "planning.solver";

    private Says() {}

    /** A text of this room. */
    public static Message that(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    /** Morning or afternoon. */
    public static Message slot(Slot slot) {
        return that("slot." + slot);
    }
}
