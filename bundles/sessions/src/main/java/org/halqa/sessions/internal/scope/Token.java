// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;

/**
 * A word of a text.
 *
 * @param forms the folded word, then the same without the particles that Arabic and Darija write together with it
 * @param start first UTF-16 unit in the original
 * @param end unit after the last one
 * @param sentence number of the sentence it stands in
 */
record Token(List<String> forms, int start, int end, int sentence) {

    /** The folded word as it was written. */
    String word() {
        return forms.get(0);
    }
}
