// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;

/** One part of the pages below {@code /programme}. */
interface Part {

    /** Language pack and templates of all parts. */
    String MODULE = "programme";

    /** Answers GET for the path after the part's own name. */
    View get(PageRequest request, List<String> path);

    /** Answers POST for the path after the part's own name. */
    View post(PageRequest request, List<String> path);

    /** A text of these pages. */
    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }
}
