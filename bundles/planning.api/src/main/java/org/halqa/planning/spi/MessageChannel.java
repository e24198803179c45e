// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.spi;

import java.io.IOException;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way by which a neutral message reaches an organisation: e-mail, a gateway for SMS. Register one as a service and it is offered
 * beside the words that are copied by hand. What it carries says neither what the dates are about nor who comes.
 *
 * <p>Called on the thread of a request, for one recipient at a time; must give up within some twenty seconds, keep nothing, and log
 * neither address nor text. When it throws, the person reads that the message did not leave, and copies it instead. The same
 * {@link #id()} with a higher service ranking replaces a channel.
 */
@ConsumerType
public interface MessageChannel {

    /**
     * What is sent.
     *
     * @param language {@code fr}, {@code ar} or {@code en}
     * @param subject a few words, for channels that have subjects
     * @param text a sentence or two, plain text
     */
    record Letter(String language, String subject, String text) {}

    /** Stable code of lower-case letters and dots, for example {@code mail}. */
    String id();

    /** What a person reads when choosing it. */
    Message name();

    /** True when {@code address} has the form of an address of this channel. */
    boolean accepts(String address);

    /**
     * Sends one letter and returns when the next station has taken it.
     *
     * @param address one that {@link #accepts} said yes to
     * @throws IOException when it was not taken; its message holds neither address, text nor password
     */
    void send(String address, Letter letter) throws IOException;
}
