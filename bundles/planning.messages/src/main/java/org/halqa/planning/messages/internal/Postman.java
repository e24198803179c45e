// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Date;
import java.util.Properties;
import org.halqa.planning.spi.MessageChannel.Letter;

/** Hands one mail to a server. Any thread; gives up after ten seconds without an answer. */
final class Postman {

    private static final String MILLIS = "10000";

    private final MailServer server;

    Postman(MailServer server) {
        this.server = server;
    }

    void send(String address, Letter letter) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The library looks for its parts through the loader of the thread, which knows nothing of this bundle.
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            hand(mail(Session.getInstance(properties()), address, letter));
        } catch (MessagingException cause) {
            throw new IOException("The mail server did not take it", cause);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void hand(MimeMessage mail) throws MessagingException {
        if (server.user().isEmpty()) {
            Transport.send(mail);
        } else {
            Transport.send(mail, server.user(), server.password());
        }
    }

    private MimeMessage mail(Session session, String address, Letter letter) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(new InternetAddress(server.sender(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setText(letter.text(), UTF_8.name());
        mail.setContentLanguage(new String[] {letter.language()});
        // Absence notes of others need not come back.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(new Date());
        return mail;
    }

    private Properties properties() {
        String protocol = server.line() == MailLine.TLS ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail.transport.protocol.rfc822", protocol);
        // Otherwise the name of the account and of the machine end up in Message-ID and greeting.
        properties.put("mail.from", server.sender());
        properties.put(prefix + "localhost", server.domain());
        properties.put(prefix + "host", server.host());
        properties.put(prefix + "port", String.valueOf(server.port()));
        properties.put(prefix + "auth", String.valueOf(!server.user().isEmpty()));
        properties.put(prefix + "connectiontimeout", MILLIS);
        properties.put(prefix + "timeout", MILLIS);
        properties.put(prefix + "writetimeout", MILLIS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        if (server.line() == MailLine.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
