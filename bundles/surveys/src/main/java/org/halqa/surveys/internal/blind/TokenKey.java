// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;

/**
 * Signs without seeing (RFC 9474 §4.3). The exponent works on the message times a random factor, so that how long it takes says
 * nothing of the key, and the result is checked before it leaves, so that a fault in the machine gives nothing away.
 */
public final class TokenKey {

    /** The public exponent of every key. */
    public static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 2048;

    private final RSAPrivateCrtKey key;

    private TokenKey(RSAPrivateCrtKey key) {
        this.key = key;
    }

    /** A new key. */
    public static TokenKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(BITS, EXPONENT));
            return new TokenKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** Reads what {@link #encoded} wrote. */
    public static TokenKey read(byte[] encoded) {
        try {
            PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(encoded);
            return new TokenKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of a survey cannot be read", e);
        }
    }

    /** The key, to be sealed. */
    public byte[] encoded() {
        return key.getEncoded();
    }

    /** What browsers blind with. */
    public BigInteger modulus() {
        return key.getModulus();
    }

    /**
     * The blind signature of a blinded message.
     *
     * @param blinded as long as the modulus
     * @throws IllegalArgumentException when it is no number below the modulus
     */
    public byte[] sign(byte[] blinded) {
        BigInteger message = new BigInteger(1, blinded);
        BigInteger n = key.getModulus();
        if (blinded.length != length() || message.signum() == 0 || message.compareTo(n) >= 0) {
            throw new IllegalArgumentException("a blinded message is a number below the modulus");
        }
        BigInteger factor = factor(n);
        BigInteger hidden = message.multiply(factor.modPow(EXPONENT, n)).mod(n);
        BigInteger signature = power(hidden).multiply(factor.modInverse(n)).mod(n);
        if (!signature.modPow(EXPONENT, n).equals(message)) {
            throw new IllegalStateException("a signature came out wrong");
        }
        return fixedLength(signature);
    }

    private static BigInteger factor(BigInteger n) {
        BigInteger factor = new BigInteger(n.bitLength() + 64, RANDOM).mod(n);
        return factor.gcd(n).equals(BigInteger.ONE) ? factor : factor(n);
    }

    /** The private power, by its two primes. */
    private BigInteger power(BigInteger message) {
        BigInteger p = message.modPow(key.getPrimeExponentP(), key.getPrimeP());
        BigInteger q = message.modPow(key.getPrimeExponentQ(), key.getPrimeQ());
        BigInteger h = key.getCrtCoefficient().multiply(p.subtract(q)).mod(key.getPrimeP());
        return q.add(h.multiply(key.getPrimeQ()));
    }

    private int length() {
        return (key.getModulus().bitLength() + 7) / 8;
    }

    private byte[] fixedLength(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int length = length();
        byte[] fixed = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, fixed, length - (bytes.length - from), bytes.length - from);
        Arrays.fill(bytes, (byte) 0);
        return fixed;
    }
}
