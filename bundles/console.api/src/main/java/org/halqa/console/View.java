// SPDX-License-Identifier: Apache-2.0
package org.halqa.console;

import java.util.Map;
import org.halqa.model.Message;

/** What a page answers. The console renders it inside the chrome, sets status, headers, language and direction. */
public sealed interface View {

    /**
     * A template of the page's own bundle with its values. In it, {@code t('key', …)} says a text of the page's module, and
     * everything is escaped.
     *
     * @param status 200, or 412 when somebody else changed the record, or 422 when the input needs another look
     * @param template name of a {@code .peb} file in the folder {@code templates/<module>/} of the page's bundle, without extension
     * @param title neutral title of the page (never what it is about)
     * @param model values; unknown ones are an error
     */
    record Page(int status, String template, Message title, Map<String, Object> model) implements View {
        public Page {
            model = Map.copyOf(model);
        }

        /** An ordinary page. */
        public static Page of(String template, Message title, Map<String, Object> model) {
            return new Page(200, template, title, model);
        }
    }

    /**
     * See another page after a change (303).
     *
     * @param path path inside the console, for example {@code /sessions}
     * @param toast one line that confirms, or null
     */
    record Redirect(
            String path, @org.jspecify.annotations.Nullable Message toast) implements View {}

    /** A file. */
    record Download(String fileName, String mediaType, byte[] content) implements View {}

    /**
     * Bytes for a program or a picture inside a page, shown in place and kept by nobody: a calendar feed, JSON for a script, an
     * SVG.
     */
    record Data(int status, String mediaType, byte[] content) implements View {}

    /** No such thing, or not for this person: the same calm 404 page. */
    record NotFound() implements View {}

    /** Not possible right now (503): the reason and what still works. */
    record Unavailable(Message reason) implements View {}
}
