// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.halqa.itests.running.Await;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.running.Inbox;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.PlannedDate;
import org.halqa.itests.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator writes the file of the admin guide; the link for an organisation then leaves by mail or through a gateway. */
@ExtendWith(HalqaContainer.class)
class OrganisationIsAskedByMailIT {

    private static final String SECRET = "sixteen signs or more";
    private static final String ADDRESS = "equipe@example.org";

    private Path mail;
    private Path gateway;
    private Visitor psychologist;

    @BeforeEach
    void enter(Halqa halqa) {
        mail = halqa.home().resolve("etc/org.halqa.messages.mail.cfg");
        gateway = halqa.home().resolve("etc/org.halqa.messages.gateway.cfg");
        psychologist = new DemoPeople(halqa).newlyInside("PSYCHOLOGIST");
    }

    @AfterEach
    void takeTheFilesAway() throws IOException {
        for (Path file : Stream.of(mail, gateway).filter(one -> one != null).toList()) {
            Files.deleteIfExists(file);
        }
        if (psychologist != null) {
            Await.until("no way to send is left", () -> ways().isEmpty());
        }
    }

    @Test
    void theLinkArrivesByMailAndOpensTheDates() throws IOException {
        assertThat(ways()).as("nothing is sent before it is configured").isEmpty();
        try (Inbox inbox = new Inbox()) {
            Files.writeString(
                    mail, "host = 127.0.0.1\nport = " + inbox.port() + "\nline = NONE\nsender = agenda@example.org\n");
            Await.until("mail is a way", () -> ways().contains("mail"));
            PlannedDate.toAskAbout(psychologist);
            Page link = answers().form("form[action=/planning/answers/invite]").submit();

            Page sent = link.form("form[action=/planning/answers/send]")
                    .fill("tongue", "ar")
                    .fill("address", ADDRESS)
                    .submit();

            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.body()).doesNotContain(ADDRESS);
            assertThat(inbox.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.envelope())
                        .contains("MAIL FROM:<agenda@example.org>", "RCPT TO:<" + ADDRESS + ">", "EHLO example.org");
                assertThat(letter.head()).contains("Content-Language: ar");
                assertThat(letter.words()).contains("نرجو إخبارنا");
                opensTheDates(letter.words());
            });
        }
    }

    private void opensTheDates(String words) {
        URI link = URI.create(words.substring(words.indexOf("http")).strip());
        Page dates = psychologist.reading("ar").open(link.getPath());
        assertThat(dates.status()).isEqualTo(200);
        assertThat(dates.document().select("button[value=yes]")).isNotEmpty();
        assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain("psycho", "stress", "staff");
    }

    @Test
    void aGatewayGetsASignedMessage() throws Exception {
        List<String> bodies = new CopyOnWriteArrayList<>();
        List<String> signed = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/in", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            bodies.add(body);
            signed.add(exchange.getRequestHeaders().getFirst("X-Halqa-Signature") + " "
                    + signature(exchange.getRequestHeaders().getFirst("X-Halqa-Time") + "." + body));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            Files.writeString(
                    gateway,
                    "url = http://127.0.0.1:" + server.getAddress().getPort() + "/in\n.secret = " + SECRET + "\n");
            Await.until("the gateway is a way", () -> ways().contains("gateway"));

            Page tried = answers()
                    .form("form[action=/planning/answers/trial]")
                    .fill("way", "gateway")
                    .fill("address", "+212 600 00 00 00")
                    .submit();

            assertThat(tried.status()).isEqualTo(200);
            assertThat(bodies).singleElement().satisfies(body -> assertThat(
                            URLDecoder.decode(body, StandardCharsets.UTF_8))
                    .startsWith("to=+212")
                    .contains("&text=Ceci est un essai", "&lang=fr"));
            assertThat(signed).singleElement().satisfies(both -> {
                String[] parts = both.split(" ");
                assertThat(parts[0]).isEqualTo(parts[1]);
            });
        } finally {
            server.stop(0);
        }
    }

    private static String signature(String of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Page answers() {
        return psychologist.open("/planning/answers");
    }

    /** The ways that the page offers. */
    private List<String> ways() {
        return answers().document().select("#way option").eachAttr("value");
    }
}
