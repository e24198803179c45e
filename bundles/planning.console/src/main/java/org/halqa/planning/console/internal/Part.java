// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import org.halqa.console.PageRequest;
import org.halqa.console.View;

/** What lies below one word of the path. */
interface Part {

    /** @param rest of the path after the word; empty for the part itself */
    View get(PageRequest request, String rest);

    /** @param rest of the path after the word */
    default View post(PageRequest request, String rest) {
        return new View.NotFound();
    }
}
