// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One migration.
 *
 * @param number its place in the order
 * @param name its file name
 * @param text what it says, with one kind of line end
 */
record Script(int number, String name, String text) {

    private static final Pattern NAME = Pattern.compile("(\\d{3})-[a-z0-9-]{1,60}\\.sql");

    static Script read(URL url) {
        String path = url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw MigrationRefused.because(name + " is not named NNN-name.sql");
        }
        try (InputStream in = url.openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(Integer.parseInt(matcher.group(1)), name, text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of its text, by which a later edit is noticed. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    List<String> statements() {
        return new StatementSplitter(text).statements();
    }
}
