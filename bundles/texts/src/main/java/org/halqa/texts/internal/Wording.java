// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One text in one language, read once. Safe on any thread. */
final class Wording {

    private final String plain;
    private final Tongue tongue;
    private final boolean pattern;

    /** An ICU format keeps state while it formats: who formats takes one, and gives it back for the next. */
    private final Queue<MessageFormat> idle = new ConcurrentLinkedQueue<>();

    Wording(String text, Tongue tongue) {
        this.plain = tongue == Tongue.FRENCH ? FrenchSpacing.set(text) : text;
        this.tongue = tongue;
        this.pattern = text.indexOf('{') >= 0 || text.indexOf('\'') >= 0;
    }

    Tongue tongue() {
        return tongue;
    }

    /** @throws IllegalArgumentException when the pattern cannot be read or does not fit the arguments */
    String with(List<Object> arguments) {
        return pattern ? formatted(arguments.toArray()) : plain;
    }

    private String formatted(Object[] arguments) {
        MessageFormat waiting = idle.poll();
        MessageFormat format = waiting == null ? new MessageFormat(plain, tongue.conventions()) : waiting;
        try {
            String said = format.format(arguments);
            idle.add(format);
            return said;
        } catch (IllegalArgumentException e) {
            // ICU repeats the argument in its message, and an argument may be what somebody typed: no cause.
            throw new IllegalArgumentException("an argument does not fit its place in the text");
        }
    }
}
