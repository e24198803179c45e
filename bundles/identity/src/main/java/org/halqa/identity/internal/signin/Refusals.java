// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.time.Duration;
import org.halqa.identity.SignIn.Refused;
import org.halqa.model.Message;

/** What is said to somebody who is not signed in. */
final class Refusals {

    private Refusals() {}

    /** The same for an unknown name, a wrong password and a closed account. */
    static Refused unknown() {
        return say("sign-in.unknown");
    }

    static Refused wrongPassword() {
        return say("sign-in.wrong-password");
    }

    static Refused wrongCode() {
        return say("sign-in.wrong-code");
    }

    static Refused startAgain() {
        return say("sign-in.start-again");
    }

    static Refused busy() {
        return say("sign-in.busy");
    }

    static Refused linkIsOver() {
        return say("invitation.over");
    }

    static Refused pause(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 60
                ? new Refused(Message.of("identity", "sign-in.pause-seconds", seconds))
                : new Refused(Message.of("identity", "sign-in.pause-minutes", (seconds + 59) / 60));
    }

    private static Refused say(String key) {
        return new Refused(Message.of("identity", key));
    }
}
