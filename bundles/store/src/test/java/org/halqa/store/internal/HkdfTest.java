// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HkdfTest {

    private static final byte[] SECRET = new byte[22];

    static {
        Arrays.fill(SECRET, (byte) 0x0b);
    }

    @Test
    void derivesWhatTheRfcDerives() {
        // RFC 5869, A.3: no salt, no info; the first 32 bytes.
        assertThat(HexFormat.of().formatHex(Hkdf.derive(SECRET, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void everyPurposeHasItsOwnKey() {
        assertThat(Hkdf.derive(SECRET, "derby")).isNotEqualTo(Hkdf.derive(SECRET, "vault"));
    }
}
