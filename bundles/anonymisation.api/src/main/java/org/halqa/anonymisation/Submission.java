// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.util.List;
import java.util.Map;
import org.halqa.model.Message;

/**
 * A document that a private area asks the door to let out: coded fields, which are safe by construction, and passages
 * in the author's own words, which are not.
 *
 * @param kind kind of document, for example {@code session-report}
 * @param source id of what it is about on the private side; the published side never sees it
 * @param programme id of the programme
 * @param author account of the author, the only reader of the draft
 * @param codes field to codes, dates ({@code 2026-11-12}) or whole numbers, as text: {@code zone → [FM]}
 * @param passages the author's words, in the order of the document
 * @param facilitated accounts that may not be the second reader beside the author, for example line managers
 * @param previous what {@link ReviewDesk} knows as the earlier release that this one corrects, or empty
 */
public record Submission(
        String kind,
        String source,
        String programme,
        String author,
        Map<String, List<String>> codes,
        List<Passage> passages,
        List<String> facilitated,
        String previous) {

    public Submission {
        codes = Map.copyOf(codes);
        passages = List.copyOf(passages);
        facilitated = List.copyOf(facilitated);
    }

    /**
     * Words of one field.
     *
     * @param field name of the field, for example {@code needs}
     * @param heading what the field is called on screen
     * @param language {@code fr}, {@code ar} or {@code en}: what its author says it is written in
     * @param text the words; may be empty (silence is allowed)
     */
    public record Passage(String field, Message heading, String language, String text) {}
}
