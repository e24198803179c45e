// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.Map;
import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.halqa.console.spi.OpenPage;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.rosters.Vetoes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /mot}: somebody says, without an account, whom they would rather not sit with. The secret of the link stands behind the hash,
 * which no browser sends; it comes in the form. What was said is never shown, so that a phone that is found says nothing.
 */
@Component
public final class WordPage implements OpenPage {

    private final Vetoes vetoes;

    @Activate
    public WordPage(@Reference Vetoes vetoes) {
        this.vetoes = vetoes;
    }

    @Override
    public String id() {
        return "mot";
    }

    @Override
    public String module() {
        return RostersConsoleTexts.MODULE;
    }

    @Override
    public View get(OpenRequest request) {
        return request.rest().isEmpty() ? page(200, "word", "", "", Map.of()) : new View.NotFound();
    }

    @Override
    public View post(OpenRequest request) {
        String token = request.field("token").orElse("");
        String name = request.field("name").orElse("");
        return switch (request.rest()) {
            case "" -> answer(vetoes.say(token, name), "said", token, name);
            case "back" -> answer(vetoes.takeBack(token), "back", token, name);
            default -> new View.NotFound();
        };
    }

    private static View answer(Outcome<Boolean> outcome, String done, String token, String name) {
        return outcome instanceof Outcome.Refused<Boolean> refused
                ? page(422, "word", token, name, RostersConsoleTexts.byField(refused.faults()))
                : page(200, "heard", token, done, Map.of());
    }

    private static View page(int status, String template, String token, String typed, Map<String, Message> faults) {
        return new View.Page(
                status,
                template,
                RostersConsoleTexts.say("word.title"),
                Map.of("token", token, "typed", typed, "faults", faults, "most", Vetoes.MOST));
    }
}
