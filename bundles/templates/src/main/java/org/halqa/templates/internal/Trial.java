// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halqa.templates.internal.fill.Problem;
import org.halqa.templates.internal.fill.TemplateFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A template is filled once before it is kept: what only filling looks at is found while its sender can mend it. */
final class Trial {

    private static final Logger LOG = LoggerFactory.getLogger(Trial.class);
    private static final List<Locale> BOTH_WAYS = List.of(Locale.FRENCH, Locale.forLanguageTag("ar"));

    private Trial() {}

    /**
     * Tries a file.
     *
     * @param fill fills it with an invented report in a language
     * @throws Problem.Found when that fails, with the part that is broken if it is known
     */
    static void of(TemplateFile file, Consumer<Locale> fill) throws Problem.Found {
        try {
            BOTH_WAYS.forEach(fill);
        } catch (RuntimeException fault) {
            // Where, and not what: the message of a fault may hold words of the file.
            LOG.warn(
                    "A template cannot be filled: {} at {}",
                    fault.getClass().getName(),
                    Stream.of(fault.getStackTrace()).limit(3).toList());
            throw file.broken(fault);
        }
    }
}
