// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.halqa.reporting.Choices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Choices}. */
@Component(service = Choices.class)
public final class ChoicesComponent implements Choices {

    private final Choices choices;

    /** Called by Declarative Services. */
    @Activate
    public ChoicesComponent(@Reference ReportingComponent reporting) {
        this.choices = reporting.desk().choices();
    }

    @Override
    public List<Choice> all(Caller caller) {
        return choices.all(caller);
    }

    @Override
    public Outcome<Choice> choose(Caller caller, Choice choice) {
        return choices.choose(caller, choice);
    }

    @Override
    public Optional<String> preferred(Caller caller, String kind) {
        return choices.preferred(caller, kind);
    }
}
