// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;

/** What this room says, and what every wording must respect. */
final class Say {

    static final String MODULE = "programme";

    /** As long as the columns that hold it. */
    static final int LONGEST = 300;

    /** Line breaks, invisible characters and those that turn the direction of the text around them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]");

    private Say() {}

    static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Message.of(MODULE, key, arguments));
    }

    /** The first thing that is wrong with some words, if anything is. */
    static Optional<Fault> about(String field, Labels labels) {
        for (String words : new String[] {labels.fr(), labels.ar(), labels.en()}) {
            if (words.length() > LONGEST) {
                return Optional.of(fault(field, "fault.long", LONGEST));
            }
            if (UNSEEN.matcher(words).find()) {
                return Optional.of(fault(field, "fault.unseen"));
            }
        }
        return Optional.empty();
    }
}
