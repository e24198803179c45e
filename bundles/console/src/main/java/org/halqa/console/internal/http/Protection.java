// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.util.List;

/** Headers that every answer carries. */
final class Protection {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "script-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "media-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types default");

    static final List<Answer.Header> ALWAYS = List.of(
            new Answer.Header("Content-Security-Policy", POLICY),
            new Answer.Header("X-Content-Type-Options", "nosniff"),
            new Answer.Header("X-Frame-Options", "DENY"),
            new Answer.Header("Referrer-Policy", "no-referrer"),
            new Answer.Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Answer.Header("Cross-Origin-Resource-Policy", "same-origin"),
            new Answer.Header("Cross-Origin-Embedder-Policy", "require-corp"),
            new Answer.Header("X-Robots-Tag", "noindex, nofollow"),
            new Answer.Header(
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));

    static final Answer.Header TLS = new Answer.Header("Strict-Transport-Security", "max-age=31536000");

    static final Answer.Header UNKEPT = new Answer.Header("Cache-Control", "no-store");

    private Protection() {}
}
