// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private final Totp totp = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void agreesWithTheVectorsOfRfc6238(long second, String code) {
        assertThat(totp.code(second / 30, 8)).isEqualTo(code);
        assertThat(totp.step(code.substring(2), Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void allowsOneStepOfDriftAndNoMore() {
        Instant now = Instant.ofEpochSecond(30L * 1000);

        assertThat(totp.step(totp.code(999, 6), now)).hasValue(999);
        assertThat(totp.step(totp.code(1001, 6), now)).hasValue(1001);
        assertThat(totp.step(totp.code(998, 6), now)).isEmpty();
        assertThat(totp.step(totp.code(1002, 6), now)).isEmpty();
    }

    @Test
    void readsSpacesAndTheDigitsOfAnyScript() {
        Instant now = Instant.ofEpochSecond(59);

        assertThat(totp.step("287 082", now)).isPresent();
        assertThat(totp.step("٢٨٧٠٨٢", now)).isPresent();
        assertThat(totp.step("", now)).isEmpty();
        assertThat(totp.step("287082287082", now)).isEmpty();
        assertThat(totp.step("nothing", now)).isEmpty();
    }

    @Test
    void givesTheSecretToAnApplication() {
        assertThat(totp.typed()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(totp.uri("salma b@x"))
                .isEqualTo("otpauth://totp/Halqa:salma%20b%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Halqa");
        assertThat(Totp.fresh().typed()).hasSize(32).isNotEqualTo(Totp.fresh().typed());
        assertThat(totp).hasToString("totp");
    }
}
