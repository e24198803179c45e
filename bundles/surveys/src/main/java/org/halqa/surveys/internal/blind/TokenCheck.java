// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;

/** Checks tokens: RSASSA-PSS with SHA-384 and a salt of 48 bytes, as RSABSSA-SHA384-PSS makes them. */
public final class TokenCheck {

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);

    private final PublicKey key;

    /** Tokens of the key with this modulus. */
    public TokenCheck(BigInteger modulus) {
        try {
            key = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, TokenKey.EXPONENT));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no modulus", e);
        }
    }

    /** True when {@code signature} is one over {@code message}. */
    public boolean holds(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(PSS);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException e) {
            // Not a signature at all, for example of another length.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has RSASSA-PSS", e);
        }
    }
}
