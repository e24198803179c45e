// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.Optional;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;
import org.halqa.programme.Programmes;
import org.halqa.support.IndividualTime;
import org.halqa.support.Referrals;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /addresses}: the list, {@code new}, {@code card}, {@code waiting}, and an address by its id. */
@Component
public final class AddressesPage implements ConsolePage {

    private final AddressList list;
    private final AddressForm form;
    private final CardSheets sheets;
    private final WaitingPart waiting;

    /** Called by Declarative Services. */
    @Activate
    public AddressesPage(
            @Reference Referrals referrals,
            @Reference IndividualTime time,
            @Reference Programmes programmes,
            @Reference Doorkeeper doorkeeper,
            @Reference CivilClock clock,
            @Reference Texts texts) {
        AddressBook book = new AddressBook(programmes);
        this.list = new AddressList(referrals, time, book, doorkeeper);
        this.form = new AddressForm(referrals, book, doorkeeper, clock);
        this.sheets = new CardSheets(referrals, time, book, texts);
        this.waiting = new WaitingPart(time, book);
    }

    @Override
    public String id() {
        return "addresses";
    }

    @Override
    public String module() {
        return SupportConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "support.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(say("page.menu"), "phone", 36));
    }

    @Override
    public View get(PageRequest request) {
        return switch (request.rest()) {
            case "" -> list.view(request);
            case "new" -> form.empty(request);
            case "card" -> sheets.view(request);
            case "waiting" -> waiting.view(request);
            default -> form.one(request);
        };
    }

    @Override
    public View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        if (path.length == 2) {
            return path[0].equals("waiting")
                    ? waiting.answered(request, path[1])
                    : form.post(request, path[0], path[1]);
        }
        return switch (request.rest()) {
            case "new" -> form.add(request);
            case "offer" -> list.decide(request);
            case "renew" -> list.renew(request);
            default -> new View.NotFound();
        };
    }

    static Message say(String key, Object... arguments) {
        return Message.of(SupportConsoleTexts.MODULE, key, arguments);
    }
}
