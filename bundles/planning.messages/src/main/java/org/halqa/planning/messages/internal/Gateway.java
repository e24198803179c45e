// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.planning.spi.MessageChannel.Letter;

/** Posts one message to a gateway as a signed form: {@code to}, {@code text}, {@code lang}. Any thread. */
final class Gateway {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HMAC = "HmacSHA256";

    private final URI address;
    private final String secret;
    private final LongSupplier seconds;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();

    /** @param seconds since 1970, so that a gateway can refuse what is old */
    Gateway(URI address, String secret, LongSupplier seconds) {
        String host = address.getHost();
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(host));
        if (host == null || !safe || address.getUserInfo() != null || secret.length() < 16) {
            throw new IllegalArgumentException(
                    "org.halqa.messages.gateway: an https address and a secret of 16 signs or more are needed");
        }
        this.address = address;
        this.secret = secret;
        this.seconds = seconds;
    }

    void send(String number, Letter letter) throws IOException {
        String body = "to=" + encoded(number) + "&text=" + encoded(letter.text()) + "&lang=" + letter.language();
        String time = String.valueOf(seconds.getAsLong());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Halqa-Time", time)
                .header("X-Halqa-Signature", "sha256=" + signature(time + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status < 200 || status > 299) {
                throw new IOException("The gateway answered " + status);
            }
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while sending", cause);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private String signature(String of) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(of.getBytes(UTF_8)));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("Every Java platform has " + HMAC, cause);
        }
    }
}
