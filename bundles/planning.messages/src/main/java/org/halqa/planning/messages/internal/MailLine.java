// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

/** How the line to a mail server is protected. */
public enum MailLine {
    /** Begins in clear and must be encrypted before anything is said. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS,
    /** In clear; for a server on the same machine only. */
    NONE
}
