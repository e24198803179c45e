// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.identity.AccessRecord.Entry;

/**
 * Ties every entry to the one before it with HMAC-SHA-256 under a key of the installation: whoever changes, moves or takes
 * away an entry would have to know the key to hide it. Immutable.
 */
final class Chain {

    /** What the first entry is tied to. */
    static final Link START = new Link(0, "0".repeat(64));

    private final byte[] key;

    Chain(byte[] key) {
        this.key = key.clone();
    }

    /** The link of {@code entry}, given the one before it. */
    Link after(Link previous, Entry entry) {
        return new Link(entry.sequence(), mac(out -> {
            out.writeUTF("entry");
            out.writeUTF(previous.value());
            out.writeLong(entry.sequence());
            out.writeLong(entry.at().toEpochMilli());
            out.writeUTF(entry.account());
            out.writeUTF(entry.operation());
            out.writeUTF(entry.subject());
        }));
    }

    /** Proof that {@code last} was the end of the record at some moment. */
    String seal(Link last) {
        return mac(out -> {
            out.writeUTF("head");
            out.writeLong(last.sequence());
            out.writeUTF(last.value());
        });
    }

    boolean sealed(Link last, String seal) {
        return MessageDigest.isEqual(seal(last).getBytes(), seal.getBytes());
    }

    /** Fields are written with their length, so that nothing can slide from one into the next. */
    private interface Fields {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private String mac(Fields fields) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            fields.writeTo(new DataOutputStream(bytes));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java", e);
        }
    }
}
