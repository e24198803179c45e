// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import org.halqa.model.Labels;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id stable within its instrument, ASCII, at most 12 characters; scores refer to it, never to a position
 * @param wording what is asked; null when the licence does not allow to ship it
 * @param scale what can be answered
 * @param before what is said before it, instead of what is said before its part; null for nothing of its own
 * @param onlyIf who is asked; null for everybody
 */
public record Item(
        String id,
        @Nullable Labels wording,
        AnswerScale scale,
        @Nullable Labels before,
        @Nullable OnlyIf onlyIf) {

    /** A question before which nothing of its own is said. */
    public Item(String id, @Nullable Labels wording, AnswerScale scale) {
        this(id, wording, scale, null, null);
    }
}
