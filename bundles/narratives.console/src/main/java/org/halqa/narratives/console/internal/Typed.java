// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import org.halqa.console.PageRequest;
import org.halqa.narratives.Advices.Advice;
import org.halqa.narratives.Words;

/** What was typed into a form, as it was typed. */
final class Typed {

    private Typed() {}

    static Words words(PageRequest request) {
        return new Words(
                text(request, "fr").strip(),
                text(request, "ar").strip(),
                text(request, "en").strip(),
                text(request, "silent").equals("yes"));
    }

    static Advice advice(PageRequest request) {
        return new Advice(
                text(request, "owner"),
                text(request, "axis"),
                text(request, "strategy"),
                text(request, "level"),
                new Words(
                        text(request, "fr").strip(),
                        text(request, "ar").strip(),
                        text(request, "en").strip(),
                        false));
    }

    static int version(PageRequest request) {
        String typed = text(request, "version");
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : 0;
    }

    /** What the button that was pressed does; empty when the form was sent by itself while typing. */
    static String act(PageRequest request) {
        return text(request, "do");
    }

    private static String text(PageRequest request, String field) {
        return request.field(field).orElse("");
    }
}
