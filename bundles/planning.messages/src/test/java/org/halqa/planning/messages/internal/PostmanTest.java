// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.halqa.planning.spi.MessageChannel.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostmanTest {

    private static final Letter LETTER = new Letter("ar", "تواريخ للتأكيد", "مرحبا https://halqa.example/date/x");

    @Test
    void aMailArrivesWithItsWordsAndNothingOfThisMachine() throws Exception {
        try (OneMailServer server = new OneMailServer(false)) {
            new Postman(at(server.port(), MailLine.NONE)).send("team@example.org", LETTER);

            List<String> heard = server.heard();
            assertThat(heard)
                    .contains("EHLO halqa.example", "MAIL FROM:<agenda@halqa.example>", "RCPT TO:<team@example.org>");
            assertThat(words(heard)).contains(LETTER.text());
            assertThat(String.join("\n", heard))
                    .contains("Auto-Submitted: auto-generated", "Content-Language: ar")
                    .doesNotContain(
                            InetAddress.getLocalHost().getHostName() + ">", System.getProperty("user.name") + "@");
        }
    }

    @Test
    void whatIsNotTakenIsTold() throws Exception {
        try (OneMailServer server = new OneMailServer(true)) {
            assertThatThrownBy(() -> new Postman(at(server.port(), MailLine.NONE)).send("team@example.org", LETTER))
                    .isInstanceOf(IOException.class)
                    .hasMessageNotContaining("example.org");
        }
    }

    @Test
    void nothingIsSaidToAServerThatDoesNotEncrypt() throws Exception {
        try (OneMailServer server = new OneMailServer(false)) {
            assertThatThrownBy(() -> new Postman(at(server.port(), MailLine.STARTTLS)).send("team@example.org", LETTER))
                    .isInstanceOf(IOException.class);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "team", "a@b", "a b@example.org", "a@example.org\r\nBcc: b@example.org", "<a@example.org>"})
    void anAddressIsOneAddress(String typed) {
        assertThat(MailAddress.isOne(typed)).isFalse();
        assertThat(MailAddress.isOne("equipe.fes+2@msh-2.example.org")).isTrue();
    }

    @Test
    void aClearLineIsForThisMachineAlone() {
        assertThatThrownBy(() -> new MailServer("mail.example.org", 25, MailLine.NONE, "", "", "agenda@halqa.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new MailServer("mail.example.org", 587, MailLine.STARTTLS, "u", "hidden", "agenda@halqa.example"))
                .asString()
                .doesNotContain("hidden");
    }

    private static MailServer at(int port, MailLine line) {
        return new MailServer("127.0.0.1", port, line, "", "", "agenda@halqa.example");
    }

    /** What stands below the headers, decoded as they say. */
    private static String words(List<String> heard) throws Exception {
        String encoding = heard.stream()
                .filter(line -> line.startsWith("Content-Transfer-Encoding: "))
                .findFirst()
                .orElseThrow()
                .substring("Content-Transfer-Encoding: ".length());
        List<String> mail = heard.subList(heard.indexOf("DATA") + 1, heard.indexOf("."));
        String body = String.join("\r\n", mail.subList(mail.indexOf("") + 1, mail.size()));
        return new String(
                MimeUtility.decode(new ByteArrayInputStream(body.getBytes(UTF_8)), encoding)
                        .readAllBytes(),
                UTF_8);
    }
}
