// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file for browsers, with its hash and its packed form. */
public record Asset(String mediaType, byte[] plain, byte[] packed, String hash) {

    static final String CSS = "text/css;charset=utf-8";
    static final String JS = "text/javascript;charset=utf-8";
    static final String SVG = "image/svg+xml";

    private static final Map<String, String> TYPES = Map.of(
            "css", CSS,
            "js", JS,
            "svg", SVG,
            "png", "image/png",
            "woff2", "font/woff2",
            "mp3", "audio/mpeg",
            "json", "application/json;charset=utf-8",
            "webmanifest", "application/manifest+json;charset=utf-8");

    /** By the ending of a name; bytes of no particular kind for one that is not known. */
    static String mediaType(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** True for a script. */
    public boolean isScript() {
        return mediaType.equals(JS);
    }

    static Asset of(String mediaType, byte[] plain) {
        return new Asset(mediaType, plain, pack(plain), hash(plain));
    }

    private static String hash(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
