// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.halqa.console.View;
import org.halqa.console.internal.http.Answer;
import org.halqa.console.internal.http.Incoming;
import org.halqa.console.internal.render.FormToken;
import org.halqa.console.internal.render.OpenToken;
import org.halqa.console.spi.OpenPage;

/** Pages without an account: everybody is the same stranger there, whatever cookies the browser sends. */
final class OpenRoute {

    private final House house;
    private final ViewAnswers answers;

    OpenRoute(House house, ViewAnswers answers) {
        this.house = house;
        this.answers = answers;
    }

    /** The page at this first part of the path. */
    Optional<OpenPage> page(String head) {
        return house.openPages().stream().filter(page -> page.id().equals(head)).findFirst();
    }

    /** Somebody of whom only the language is known. */
    static Visit stranger(Incoming incoming) {
        Locale locale = chosen(incoming).flatMap(Languages::known).orElseGet(() -> Languages.ofBrowser(incoming)
                .orElse(Locale.FRENCH));
        return new Visit(incoming, locale, Optional.empty(), Optional.empty(), new FormToken("", ""));
    }

    private static Optional<String> chosen(Incoming incoming) {
        return List.of(incoming.query(), incoming.form()).stream()
                .flatMap(fields -> fields.all(OpenToken.LANGUAGE).stream())
                .findFirst();
    }

    Answer answer(Visit visit, OpenPage page, String rest) {
        OpenVisit request = new OpenVisit(visit, rest);
        View view = visit.incoming().isPost() ? page.post(request) : page.get(request);
        ClassLoader owner = Objects.requireNonNull(page.getClass().getClassLoader());
        return answers.open(visit, owner, page.module(), view);
    }
}
