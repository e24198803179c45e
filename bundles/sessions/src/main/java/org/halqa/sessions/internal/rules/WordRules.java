// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.util.Map;
import java.util.Set;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;

/** How long the words may be, and in which language they are. Silence is always allowed. */
public final class WordRules {

    /** Longest text of needs or trends, in UTF-16 units. */
    public static final int LONGEST = 4_000;

    /** Longest text of the half that stays; four of them, sealed as one piece, fit their column in any script. */
    static final int LONGEST_INTERNAL = 1_500;

    private static final int LONGEST_REASON = 500;
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");

    WordRules() {}

    void check(SessionRecord record, Faults faults) {
        faults.when(record.needs().length() > LONGEST, "needs", "words", LONGEST);
        faults.when(record.trends().length() > LONGEST, "trends", "words", LONGEST);
        faults.when(record.outsideReason().length() > LONGEST_REASON, "outsideReason", "words", LONGEST_REASON);
        internal(record.internal(), faults);
        faults.when(!LANGUAGES.contains(record.language()), "language", "language");
    }

    private static void internal(InternalHalf half, Faults faults) {
        Map.of(
                        "difficulties", half.difficulties(),
                        "resources", half.resources(),
                        "intercultural", half.intercultural(),
                        "followUp", half.followUp())
                .forEach((field, text) ->
                        faults.when(text.length() > LONGEST_INTERNAL, field, "words", LONGEST_INTERNAL));
    }
}
