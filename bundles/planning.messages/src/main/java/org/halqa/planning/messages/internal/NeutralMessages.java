// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import static org.halqa.planning.messages.internal.MessagesTexts.say;

import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Messages;
import org.halqa.planning.spi.MessageChannel;
import org.halqa.planning.spi.MessageChannel.Letter;
import org.halqa.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts its own words into the hands of a channel. That a message was sent is recorded, not to whom. */
final class NeutralMessages implements Messages {

    private static final Logger LOG = LoggerFactory.getLogger(NeutralMessages.class);
    private static final String WRITE = "planning.write";
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

    private final Doorkeeper doorkeeper;
    private final AccessRecord access;
    private final Texts texts;
    private final Supplier<List<MessageChannel>> channels;

    /** @param channels what is there now, highest ranking first */
    NeutralMessages(Doorkeeper doorkeeper, AccessRecord access, Texts texts, Supplier<List<MessageChannel>> channels) {
        this.doorkeeper = doorkeeper;
        this.access = access;
        this.texts = texts;
        this.channels = channels;
    }

    @Override
    public List<Way> ways(Caller caller) {
        doorkeeper.require(caller, WRITE);
        return channels.get().stream()
                .map(MessageChannel::id)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .flatMap(id -> channel(id).stream())
                .map(channel -> new Way(channel.id(), channel.name()))
                .toList();
    }

    private Optional<MessageChannel> channel(String id) {
        return channels.get().stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst();
    }

    @Override
    public Outcome<String> send(Caller caller, String way, String address, String language, URI link) {
        return carry(caller, way, address, language, say("notice.subject"), Messages.words(link));
    }

    @Override
    public Outcome<String> trial(Caller caller, String way, String address, String language) {
        return carry(caller, way, address, language, say("trial.subject"), say("trial.text"));
    }

    private Outcome<String> carry(
            Caller caller, String way, String address, String language, Message subject, Message text) {
        doorkeeper.require(caller, WRITE);
        Optional<MessageChannel> channel = channel(way);
        if (channel.isEmpty() || !LANGUAGES.contains(language)) {
            return Outcome.refused("way", Messages.noWay());
        }
        Locale locale = Locale.forLanguageTag(language);
        Letter letter = new Letter(language, texts.say(subject, locale), texts.say(text, locale));
        String recipient = address.strip();
        try {
            if (!channel.get().accepts(recipient)) {
                return Outcome.refused("address", say("fault.address"));
            }
            channel.get().send(recipient, letter);
        } catch (IOException | RuntimeException | LinkageError cause) {
            // Mail servers quote addresses in what they answer: the kind of failure is told, its words are not.
            LOG.warn(
                    "A message did not leave through {}: {}",
                    way,
                    cause.getClass().getSimpleName());
            return Outcome.refused("", say("fault.sent"));
        }
        access.add(caller.account(), WRITE, "message/" + way);
        return new Outcome.Done<>(way);
    }
}
