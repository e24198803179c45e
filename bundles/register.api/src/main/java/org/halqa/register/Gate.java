// SPDX-License-Identifier: Apache-2.0
package org.halqa.register;

/**
 * The six questions before a factor may go to the door. Relaying is never the default: as long as one of them cannot be answered
 * with a calm yes, the factor waits and is grouped with others.
 */
public enum Gate {
    /** Nobody can guess who said it. */
    UNGUESSABLE,
    /** It was heard in several circles. */
    REPEATED,
    /** It points at no single organisation or team. */
    SHARED,
    /** No line manager would recognise their own team in it. */
    UNATTRIBUTED,
    /** Nobody can be harmed when it is known. */
    HARMLESS,
    /** The groups know that it is relayed, and agree. */
    AGREED
}
