// SPDX-License-Identifier: Apache-2.0
package org.halqa.texts.internal;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text in one language, read once. Safe on any thread. */
final class Wording {

    private final String plain;
    private final Tongue tongue;
    private final boolean pattern;
    private @Nullable MessageFormat format;

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

    /** One caller at a time: an ICU format keeps state while it formats. */
    private synchronized String formatted(Object[] arguments) {
        if (format == null) {
            format = new MessageFormat(plain, tongue.conventions());
        }
        return format.format(arguments);
    }
}
