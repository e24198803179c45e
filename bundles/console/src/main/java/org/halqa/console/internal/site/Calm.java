// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.model.Message;
import org.halqa.texts.Texts;

/** Pages for what did not work: the reason, then a way forward. They never say what exists. */
final class Calm {

    private final Screens screens;
    private final Texts texts;

    Calm(Screens screens, Texts texts) {
        this.screens = screens;
        this.texts = texts;
    }

    /** What is said when not even the chrome can be made: words alone. */
    Answer plain(Incoming incoming) {
        Locale locale = Languages.choose(incoming, Optional.empty());
        String words = texts.say(Message.of("console", "calm.500.reason"), locale);
        return new Answer(500, "text/plain;charset=utf-8", words.getBytes(StandardCharsets.UTF_8), List.of());
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
        boolean words = typed.stream().anyMatch(KeptText.Kept::words);
        return screens.own(
                visit,
                status,
                "kept",
                "title.space",
                Map.of(
                        "why",
                        words || !why.equals("kept.old") ? why : "kept.again",
                        "path",
                        LocalPath.orStart(path),
                        "key",
                        KeptText.key(typed),
                        "typed",
                        typed));
    }
}
