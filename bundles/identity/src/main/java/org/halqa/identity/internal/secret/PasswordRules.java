// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Optional;
import org.halqa.model.Message;

/**
 * What makes a password good enough (NIST SP 800-63B-4): length, and not being one that everybody tries. No rule about
 * capitals, digits or signs, and no expiry: such rules make passwords worse.
 */
public final class PasswordRules {

    private static final int ALONE = 15;
    private static final int WITH_SECOND_FACTOR = 8;
    private static final int LONGEST = 256;

    private final CommonPasswords common;

    /** Rules with the list of common passwords. */
    public PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** Why {@code password} is not good enough and what to do, or empty when it is. */
    public Optional<Message> objection(char[] password, String signInName, boolean secondFactor) {
        if (password.length > 4 * LONGEST) {
            return say("password.long", LONGEST);
        }
        String text = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFKC);
        int length = text.codePointCount(0, text.length());
        int least = secondFactor ? WITH_SECOND_FACTOR : ALONE;
        if (length < least) {
            return say("password.short", least);
        }
        if (length > LONGEST) {
            return say("password.long", LONGEST);
        }
        if (common.resembles(text)) {
            return say("password.common");
        }
        return common.isMostly(text, signInName) ? say("password.name") : Optional.empty();
    }

    private static Optional<Message> say(String key, Object... arguments) {
        return Optional.of(Message.of("identity", key, arguments));
    }
}
