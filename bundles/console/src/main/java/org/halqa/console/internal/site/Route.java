// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import org.halqa.console.internal.http.Answer;

/** Answers everything below one first part of the path. */
interface Route {

    /** True when it also answers people who are not signed in, and then checks its own forms. */
    default boolean open() {
        return false;
    }

    /** @param rest what follows the first part of the path */
    Answer answer(Visit visit, String rest);
}
