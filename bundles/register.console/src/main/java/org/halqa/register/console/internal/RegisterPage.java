// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.model.Message;
import org.halqa.programme.Programmes;
import org.halqa.register.StressFactors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /register}: the list, {@code new}, and a factor by its id. */
@Component
public final class RegisterPage implements ConsolePage {

    private final FactorList list;
    private final NewFactor newFactor;
    private final OneFactor one;

    @Activate
    public RegisterPage(
            @Reference StressFactors factors, @Reference Programmes programmes, @Reference CivilClock clock) {
        Axes axes = new Axes(programmes);
        FactorForm form = new FactorForm(axes, programmes);
        this.list = new FactorList(factors, programmes, axes);
        this.newFactor = new NewFactor(factors, form, clock);
        this.one = new OneFactor(factors, form, list, clock);
    }

    @Override
    public String id() {
        return "register";
    }

    @Override
    public String module() {
        return RegisterConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "register.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(say("page.menu"), "list-check", 25));
    }

    @Override
    public View get(PageRequest request) {
        return switch (request.rest()) {
            case "" -> list.view(request);
            case "new" -> newFactor.empty(request);
            default -> one.get(request);
        };
    }

    @Override
    public View post(PageRequest request) {
        return switch (request.rest()) {
            case "" -> new View.NotFound();
            case "new" -> newFactor.note(request);
            default -> one.post(request);
        };
    }

    static Message say(String key, Object... arguments) {
        return Message.of(RegisterConsoleTexts.MODULE, key, arguments);
    }
}
