// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What somebody says through their link: whom they would rather not sit with. It is only ever written; no method of any service
 * reads it, and the answers are the same whether the name is known, unknown, or said before. The token is all the permission there
 * is. A service; any thread.
 */
@ProviderType
public interface Vetoes {

    /** Most names that are kept for one person; the oldest gives way. */
    int MOST = 5;

    /** Whether a link with this token holds today. */
    boolean holds(String token);

    /**
     * Keeps a name. Refused only when nothing was typed, when it is too long, or when the link does not hold.
     *
     * @param name as people say it, in Latin or Arabic script, at most 120 characters
     */
    Outcome<Boolean> say(String token, String name);

    /** Forgets everything that was said through links of this person; the same answer when there was nothing. */
    Outcome<Boolean> takeBack(String token);
}
