// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import java.util.Map;
import org.halqa.console.internal.http.Answer;
import org.halqa.model.Message;

/** Pages for what did not work: the reason, then a way forward. They never say what exists. */
final class Calm {

    private final Screens screens;

    Calm(Screens screens) {
        this.screens = screens;
    }

    /** @param status one that has texts of its own: 400, 403, 404, 405, 413, 415, 500, 503 */
    Answer page(Visit visit, int status) {
        return page(visit, status, Message.of("console", "calm." + status + ".reason"));
    }

    Answer page(Visit visit, int status, Message reason) {
        Message heading = Message.of("console", "calm." + status + ".heading");
        Answer page = screens.own(visit, status, "calm", "title.space", Map.of("heading", heading, "reason", reason));
        return status == 503 ? page.with("Retry-After", "30") : page;
    }

    /**
     * A page that gives back what was typed, to be sent again to where it was going.
     *
     * @param why key of what happened, for example {@code kept.fault}
     */
    Answer kept(Visit visit, int status, String why, String path, List<KeptText.Kept> typed) {
        return screens.own(
                visit,
                status,
                "kept",
                "title.space",
                Map.of("why", why, "path", LocalPath.orStart(path), "typed", typed));
    }
}
