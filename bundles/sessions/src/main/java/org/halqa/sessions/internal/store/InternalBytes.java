// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.halqa.sessions.InternalHalf;

/** The half that stays as one piece of bytes, so that it is sealed whole: not even how much of it is filled in shows. */
final class InternalBytes {

    private static final int FORMAT = 1;

    private InternalBytes() {}

    static byte[] of(InternalHalf half) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            for (String field : List.of(
                    half.climate(),
                    String.join(",", half.details()),
                    String.join(",", half.tools()),
                    half.difficulties(),
                    half.resources(),
                    half.intercultural(),
                    half.followUp())) {
                out.writeUTF(field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static InternalHalf read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                throw new IllegalStateException("the internal half of a session has an unknown format");
            }
            return new InternalHalf(
                    in.readUTF(),
                    codes(in.readUTF()),
                    codes(in.readUTF()),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF());
        } catch (IOException e) {
            throw new UncheckedIOException("the internal half of a session cannot be read", e);
        }
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
