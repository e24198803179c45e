// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/**
 * One word of a text, or a few, that may be a name of the roster.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param skip letters of the first word that are no part of the name
 * @param parts how many words of a name it stands for
 * @param standing what it says when nothing else of the name is beside it
 * @param bearers who is called so
 */
record RosterHit(int first, int last, int skip, int parts, Standing standing, Namesakes bearers) {

    /** What a word alone says. */
    enum Standing {
        /** It is the name. */
        SURE,
        /** It may be the name with a letter wrong. */
        LIKELY,
        /** It is an ordinary word too. */
        NOTHING
    }
}
