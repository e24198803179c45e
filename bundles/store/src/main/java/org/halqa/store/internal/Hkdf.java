// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869), for one block of 32 bytes. */
public final class Hkdf {

    private static final byte[] NO_SALT = new byte[32];

    private Hkdf() {}

    /** 32 bytes for {@code purpose} from {@code secret}. */
    public static byte[] derive(byte[] secret, String purpose) {
        byte[] extracted = hmac(NO_SALT, secret);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = new byte[info.length + 1];
        System.arraycopy(info, 0, block, 0, info.length);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
