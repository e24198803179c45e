// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.halqa.console.PageRequest;
import org.halqa.model.Outcome;
import org.halqa.planning.agenda.Messages;
import org.halqa.planning.agenda.Messages.Way;
import org.jspecify.annotations.Nullable;

/** The form that sends a link, when an administrator has configured a way; nothing of it is kept. */
final class Sending {

    /** The form before anything was sent. */
    static final Map<String, Object> NOTHING = Map.of("sent", false, "address", "", "way", "", "tongue", "fr");

    private final Supplier<@Nullable Messages> messages;

    Sending(Supplier<@Nullable Messages> messages) {
        this.messages = messages;
    }

    List<Way> ways(PageRequest request) {
        Messages now = messages.get();
        return now == null ? List.of() : now.ways(request.caller());
    }

    Outcome<String> send(PageRequest request, String link) {
        Messages now = messages.get();
        return now == null
                ? Outcome.refused("way", Messages.noWay())
                : now.send(request.caller(), way(request), address(request), language(request), URI.create(link));
    }

    Outcome<String> trial(PageRequest request) {
        Messages now = messages.get();
        return now == null
                ? Outcome.refused("way", Messages.noWay())
                : now.trial(
                        request.caller(),
                        way(request),
                        address(request),
                        request.locale().getLanguage());
    }

    /** What the form shows after an attempt: what was typed when it failed, an empty field for the next person when it left. */
    static Map<String, Object> result(PageRequest request, Outcome<String> sent) {
        boolean left = sent instanceof Outcome.Done<String>;
        return Map.of(
                "sent",
                left,
                "address",
                left ? "" : address(request),
                "way",
                way(request),
                "tongue",
                language(request));
    }

    private static String way(PageRequest request) {
        return request.field("way").orElse("");
    }

    private static String address(PageRequest request) {
        return request.field("address").orElse("");
    }

    private static String language(PageRequest request) {
        return request.field("tongue").orElse("fr");
    }
}
