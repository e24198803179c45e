// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.console.internal;

import org.halqa.identity.Role;
import org.halqa.model.Message;

/** The texts of these pages. */
final class Words {

    static final String MODULE = "identity";

    private Words() {}

    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    static Message title() {
        return say("page.title");
    }

    static Message role(Role role) {
        return say("role." + role.name());
    }
}
