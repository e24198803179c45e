// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import org.halqa.model.Message;

/**
 * A stretch of text that may identify somebody, with the reason.
 *
 * @param start first UTF-16 unit in the original text
 * @param end unit after the last one, greater than {@code start}
 * @param kind what it is
 * @param treatment what the door proposes
 * @param detector id of the detector that found it
 * @param reason why, in words for the author; never the surface itself
 * @param replacement what would stand in its place in the released text; may be empty when a person must find the words
 */
public record Finding(
        int start, int end, Kind kind, Treatment treatment, String detector, Message reason, String replacement) {

    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a finding covers at least one character");
        }
    }

    /** The same at another place: from {@code start} up to {@code end}, in UTF-16 units. */
    public Finding at(int start, int end) {
        return new Finding(start, end, kind, treatment, detector, reason, replacement);
    }

    /** The same with other words to stand in its place; empty when a person must find them. */
    public Finding with(String replacement) {
        return new Finding(start, end, kind, treatment, detector, reason, replacement);
    }

    /** What may identify (anonymisation.md §8). */
    public enum Kind {
        PERSON,
        PHONE,
        EMAIL,
        NATIONAL_ID,
        PASSPORT,
        CASE_NUMBER,
        BANK_ACCOUNT,
        PLATE,
        HANDLE,
        URL,
        POSITION,
        DATE,
        ADDRESS,
        PLACE,
        ORGANISATION,
        QUASI_IDENTIFIER,
        HEALTH,
        FAMILY,
        QUOTATION,
        OTHER
    }

    /** What the door proposes to do with it. */
    public enum Treatment {
        /** Put a typed placeholder in its place. */
        MASK,
        /** Put something wider in its place: a zone for a quarter, a month for a day. */
        GENERALISE,
        /** A person must decide. */
        REVIEW
    }
}
