// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.console.internal.render.FormToken;
import org.halqa.model.Message;

/** Confirmations between a redirect and the page after it. Kept in memory for one showing; the browser holds a random word. */
final class Toasts {

    private static final int MOST = 500;

    private final Map<String, Message> waiting = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Message> eldest) {
            return size() > MOST;
        }
    };

    Answer keep(Answer redirect, Incoming incoming, Message said) {
        String word = FormToken.random();
        synchronized (waiting) {
            waiting.put(word, said);
        }
        return Cookies.SAID.set(redirect, incoming, word);
    }

    Optional<Message> take(Incoming incoming) {
        return Cookies.SAID.of(incoming).flatMap(word -> {
            synchronized (waiting) {
                return Optional.ofNullable(waiting.remove(word));
            }
        });
    }
}
