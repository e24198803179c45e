// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.List;

/**
 * Something to say to a person, in whatever language they read: a key of a text resource and its arguments. Rules,
 * guards, detectors and results speak in messages, never in sentences.
 *
 * @param module id of the language pack that knows the key, for example {@code sessions}
 * @param key key in that pack
 * @param arguments numbers, dates, strings, {@link Labels} or other messages, in order; never a note or a name
 */
public record Message(String module, String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments. */
    public static Message of(String module, String key, Object... arguments) {
        return new Message(module, key, List.of(arguments));
    }
}
