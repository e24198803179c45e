// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.net.URI;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Sends the neutral words about a link through a channel that the administrator has configured (R053). Nobody can write words of
 * their own, and no address is kept. Without a configured channel there is no way, and words are copied by hand. A service; any thread.
 */
@ProviderType
public interface Messages {

    /**
     * A way to send.
     *
     * @param id of the channel
     * @param name what a person reads
     */
    record Way(String id, Message name) {}

    /** Ways that are configured, by id ({@code planning.write}). */
    List<Way> ways(Caller caller);

    /**
     * Sends a link with the neutral words ({@code planning.write}).
     *
     * @param way id of a {@link Way}
     * @param address of one recipient, in the form of that channel; refused as field {@code address} otherwise
     * @param language {@code fr}, {@code ar} or {@code en}
     * @param link what to open
     * @return done with the id of the way; refused when the message was not taken, calmly and with what to do
     */
    Outcome<String> send(Caller caller, String way, String address, String language, URI link);

    /** The neutral words that go with a link, whoever carries them: a channel, or a person who copies them. */
    static Message words(URI link) {
        return Message.of("planning.calendar", "message.words", link.toString());
    }

    /** What is said when there is no such way, or no way at all. */
    static Message noWay() {
        return Message.of("planning.calendar", "message.way");
    }

    /** Sends words that say that they are a trial ({@code planning.write}); parameters and result as for a link. */
    Outcome<String> trial(Caller caller, String way, String address, String language);
}
