// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.planning.spi.MessageChannel.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

    private static final String SECRET = "a secret of the gateway";
    private static final Letter LETTER = new Letter("fr", "Dates", "Bonjour & merci : https://halqa.example/date/x");

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/in", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            signatures.add(exchange.getRequestHeaders().getFirst("X-Halqa-Signature"));
            if (status == 302) {
                exchange.getResponseHeaders().set("Location", "/in");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Gateway gateway() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/in");
        return new Gateway(address, SECRET, () -> 1_800_000_000L);
    }

    @Test
    void aGatewayGetsASignedForm() throws Exception {
        gateway().send("+212600000000", LETTER);

        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        String signed = HexFormat.of().formatHex(mac.doFinal(("1800000000." + bodies.get(0)).getBytes(UTF_8)));
        assertThat(signatures).containsExactly("sha256=" + signed);
        assertThat(List.of(bodies.get(0).split("&")).stream().map(part -> URLDecoder.decode(part, UTF_8)))
                .containsExactly("to=+212600000000", "text=" + LETTER.text(), "lang=fr");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 500})
    void aGatewayThatDoesNotTakeItIsToldAndNeverFollowed(int answered) {
        status = answered;

        assertThatThrownBy(() -> gateway().send("+212600000000", LETTER))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(answered))
                .hasMessageNotContaining("212600000000");
        assertThat(bodies).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://gateway.example/in", "ftp://gateway.example", "https://u:p@gateway.example/", "/in"})
    void onlyAProtectedAddressIsTaken(String address) {
        assertThatThrownBy(() -> new Gateway(URI.create(address), SECRET, () -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }
}
