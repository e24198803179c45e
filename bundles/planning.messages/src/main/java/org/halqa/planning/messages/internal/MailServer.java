// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import java.util.Set;

/**
 * Where mail is handed over.
 *
 * @param user empty when the server asks for none
 * @param sender address that mail comes from
 */
record MailServer(String host, int port, MailLine line, String user, String password, String sender) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    MailServer {
        if (host.isBlank() || !MailAddress.isOne(sender)) {
            throw new IllegalArgumentException("org.halqa.messages.mail: host and sender are needed");
        } else if (line == MailLine.NONE && !THIS_MACHINE.contains(host)) {
            throw new IllegalArgumentException(
                    "org.halqa.messages.mail: line NONE is for a server on this machine only");
        }
    }

    /** What stands behind the @ of the sender: the name under which this machine presents itself. */
    String domain() {
        return sender.substring(sender.indexOf('@') + 1);
    }

    /** Without the password: records are printed by accident. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
