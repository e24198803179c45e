// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.halqa.console.internal.render.FormToken;
import org.halqa.identity.SignIn;

/** Comparing and deriving what forms carry. */
final class Secrets {

    private Secrets() {}

    static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    static FormToken forms(SignIn.Session session) {
        return new FormToken(session.csrfToken(), owner(session.caller().account()));
    }

    /** A mark that only this account has; account ids are opaque, and the mark does not give them away. */
    private static String owner(String account) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("halqa form of " + account).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
