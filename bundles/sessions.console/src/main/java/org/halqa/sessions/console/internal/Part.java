// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import java.util.List;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;

/** One part of the pages below {@code /sessions}. */
interface Part {

    /** Language pack and templates of all parts. */
    String MODULE = "sessions";

    /** Answers GET for the path, whose first word led here. */
    View get(PageRequest request, List<String> path);

    /** Answers POST for the path, whose first word led here. */
    default View post(PageRequest request, List<String> path) {
        return new View.NotFound();
    }

    /** A text of these pages. */
    static Message say(String key, Object... arguments) {
        return Message.of(MODULE, key, arguments);
    }

    /** The neutral title of all pages. */
    static Message title() {
        return say("page.title");
    }
}
