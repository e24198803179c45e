// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A checked file in the page that asks whether to import it, so that nothing of it waits on the server between the two steps.
 */
public final class CarriedFile {

    private static final int PIECE = 16_000;
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private CarriedFile() {}

    /** The file, packed, in pieces that a form field may hold. */
    public static List<String> pieces(byte[] file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = Base64.getEncoder().encodeToString(packed.toByteArray());
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += PIECE) {
            pieces.add(text.substring(at, Math.min(text.length(), at + PIECE)));
        }
        return pieces;
    }

    /** The file again; empty when the pieces are not what {@link #pieces} made. */
    public static Optional<byte[]> of(List<String> pieces) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] packed = Base64.getDecoder().decode(String.join("", pieces));
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                byte[] file = gzip.readNBytes(MOST_BYTES + 1);
                return file.length > MOST_BYTES ? Optional.empty() : Optional.of(file);
            }
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
