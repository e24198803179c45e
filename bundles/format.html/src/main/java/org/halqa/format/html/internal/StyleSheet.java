// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The style of the page, and the policy that lets a browser use this style and nothing else.
 *
 * @param css the rules
 * @param policy value of {@code Content-Security-Policy}
 */
record StyleSheet(String css, String policy) {

    static StyleSheet ofTheHouse() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
            String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            String source = "sha256-" + Base64.getEncoder().encodeToString(hash);
            return new StyleSheet(css, "default-src 'none'; style-src '" + source + "'; form-action 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
