// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The server's half against the published vector; the browser's half meets the same file in a browser story. */
class TokenVectorTest {

    private final Properties vector = vector();

    private static Properties vector() {
        Properties properties = new Properties();
        try (InputStream in = TokenVectorTest.class.getResourceAsStream("rfc9474.properties")) {
            properties.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private byte[] bytes(String name) {
        return HexFormat.of().parseHex(vector.getProperty(name));
    }

    private BigInteger number(String name) {
        return new BigInteger(vector.getProperty(name), 16);
    }

    private TokenKey key() throws GeneralSecurityException {
        BigInteger p = number("p");
        BigInteger q = number("q");
        BigInteger one = BigInteger.ONE;
        BigInteger d = TokenKey.EXPONENT.modInverse(p.subtract(one).multiply(q.subtract(one)));
        RSAPrivateCrtKeySpec spec = new RSAPrivateCrtKeySpec(
                p.multiply(q),
                TokenKey.EXPONENT,
                d,
                p,
                q,
                d.mod(p.subtract(one)),
                d.mod(q.subtract(one)),
                q.modInverse(p));
        return TokenKey.read(KeyFactory.getInstance("RSA").generatePrivate(spec).getEncoded());
    }

    @Test
    void theBlindSignatureIsThatOfTheVector() throws GeneralSecurityException {
        assertThat(key().modulus()).isEqualTo(number("n"));
        assertThat(key().sign(bytes("blinded_msg"))).isEqualTo(bytes("blind_sig"));
    }

    @Test
    void theTokenOfTheVectorHoldsAndNoOtherDoes() {
        TokenCheck check = new TokenCheck(number("n"));
        byte[] other = bytes("msg");
        other[0] ^= 1;

        assertThat(check.holds(bytes("msg"), bytes("sig"))).isTrue();
        assertThat(check.holds(other, bytes("sig"))).isFalse();
        assertThat(check.holds(bytes("msg"), bytes("blind_sig"))).isFalse();
    }

    @Test
    void aNumberThatIsNotBelowTheModulusIsNotSigned() throws GeneralSecurityException {
        TokenKey key = key();
        byte[] modulus = bytes("n");

        assertThatThrownBy(() -> key.sign(modulus)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.sign(new byte[modulus.length])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.sign(new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
    }
}
