// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.Map;
import org.halqa.console.internal.http.Answer;

/** {@code /menu}: all places, for a phone whose bar holds five. */
final class MenuRoute implements Route {

    private final Screens screens;

    MenuRoute(Screens screens) {
        this.screens = screens;
    }

    @Override
    public Answer answer(Visit visit, String rest) {
        return screens.own(visit, 200, "menu", "title.space", Map.of());
    }
}
