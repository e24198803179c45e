// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Choices;

/** Everybody prefers the same format. */
final class FixedChoices implements Choices {

    final List<Choice> chosen = new ArrayList<>(List.of(new Choice("ALCS", "methodological-note", "fiche")));

    @Override
    public List<Choice> all(Caller caller) {
        return List.copyOf(chosen);
    }

    @Override
    public Outcome<Choice> choose(Caller caller, Choice choice) {
        if (choice.format().equals("gone")) {
            return Outcome.refused("format", Message.of("reports", "format.gone"));
        }
        chosen.add(choice);
        return new Outcome.Done<>(choice);
    }

    @Override
    public Optional<String> preferred(Caller caller, String kind) {
        return Optional.of("fiche");
    }
}
