// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Messages;
import org.halqa.planning.spi.MessageChannel;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Wires {@link NeutralMessages} to whatever channels there are. */
@Component
public final class MessagesComponent implements Messages {

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            fieldOption = FieldOption.REPLACE)
    private volatile List<MessageChannel> channels = List.of();

    private final Messages messages;

    @Activate
    public MessagesComponent(@Reference Doorkeeper doorkeeper, @Reference AccessRecord access, @Reference Texts texts) {
        this.messages = new NeutralMessages(doorkeeper, access, texts, this::highestFirst);
    }

    /** The framework lists services with the lowest ranking first. */
    private List<MessageChannel> highestFirst() {
        List<MessageChannel> now = channels;
        return Stream.iterate(now.size() - 1, at -> at >= 0, at -> at - 1)
                .map(now::get)
                .toList();
    }

    @Override
    public List<Way> ways(Caller caller) {
        return messages.ways(caller);
    }

    @Override
    public Outcome<String> send(Caller caller, String way, String address, String language, URI link) {
        return messages.send(caller, way, address, language, link);
    }

    @Override
    public Outcome<String> trial(Caller caller, String way, String address, String language) {
        return messages.trial(caller, way, address, language);
    }
}
