// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Choices;
import org.halqa.reporting.Reports;
import org.halqa.reporting.internal.store.ChoiceRows;

/** Choices in the tables; one whose format is gone is as good as none. */
final class KeptChoices implements Choices {

    private static final String CHOOSE = "reports.choose";

    private final Doorkeeper doorkeeper;
    private final Programmes programmes;
    private final Reports reports;
    private final ChoiceRows rows;

    KeptChoices(Doorkeeper doorkeeper, Programmes programmes, Reports reports, ChoiceRows rows) {
        this.doorkeeper = doorkeeper;
        this.programmes = programmes;
        this.reports = reports;
        this.rows = rows;
    }

    @Override
    public List<Choice> all(Caller caller) {
        doorkeeper.require(caller, CHOOSE);
        return rows.of(programmes.current().id()).stream()
                .filter(choice -> mayChoose(caller, choice.organisation()))
                .toList();
    }

    private boolean mayChoose(Caller caller, String organisation) {
        return !doorkeeper.ownOnly(caller, CHOOSE) || caller.organisations().contains(organisation);
    }

    @Override
    public Outcome<Choice> choose(Caller caller, Choice choice) {
        doorkeeper.require(caller, CHOOSE);
        boolean known = choice.organisation().isEmpty()
                || programmes.organisation(choice.organisation()).isPresent();
        if (!known || !mayChoose(caller, choice.organisation())) {
            return refused("organisation", "choice.organisation");
        }
        if (!choice.format().isEmpty() && !installed(caller, choice.kind(), choice.format())) {
            return refused("format", "format.gone");
        }
        rows.put(programmes.current().id(), choice);
        return new Outcome.Done<>(choice);
    }

    @Override
    public Optional<String> preferred(Caller caller, String kind) {
        List<Choice> choices = rows.of(programmes.current().id()).stream()
                .filter(choice -> choice.kind().equals(kind))
                .filter(choice -> installed(caller, kind, choice.format()))
                .toList();
        return first(choices, choice -> caller.organisations().contains(choice.organisation()))
                .or(() -> first(choices, choice -> choice.organisation().isEmpty()));
    }

    private boolean installed(Caller caller, String kind, String format) {
        return reports.formats(caller, kind).stream().anyMatch(each -> each.id().equals(format));
    }

    private static Optional<String> first(List<Choice> choices, Predicate<Choice> wanted) {
        return choices.stream().filter(wanted).map(Choice::format).findFirst();
    }

    private static Outcome<Choice> refused(String field, String key) {
        return Outcome.refused(field, Message.of(ReportsPack.MODULE, key));
    }
}
