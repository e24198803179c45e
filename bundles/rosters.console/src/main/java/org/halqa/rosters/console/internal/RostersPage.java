// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.rosters.RosterFile;
import org.halqa.rosters.Rosters;
import org.halqa.rosters.VetoLinks;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /rosters}: the list, {@code new}, {@code import}, and somebody by id. */
@Component
public final class RostersPage implements ConsolePage {

    private static final int ORDER = 50;

    private final RosterList list;
    private final PersonDesk person;
    private final ImportDesk file;

    @Activate
    public RostersPage(
            @Reference Rosters rosters,
            @Reference RosterFile roster,
            @Reference VetoLinks links,
            @Reference Programmes programmes,
            @Reference Texts texts) {
        Words words = new Words(programmes);
        this.list = new RosterList(rosters, words);
        this.person = new PersonDesk(rosters, links, words);
        this.file = new ImportDesk(roster, new RosterTemplate(roster, words, texts));
    }

    @Override
    public String id() {
        return "rosters";
    }

    @Override
    public String module() {
        return RostersConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "rosters.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(RostersConsoleTexts.say("page.menu"), "people", ORDER));
    }

    @Override
    public View get(PageRequest request) {
        return switch (first(request)) {
            case "" -> list.view(request);
            case "new" -> person.empty(request);
            case "import" -> file.get(request);
            default -> person.get(request);
        };
    }

    @Override
    public View post(PageRequest request) {
        return switch (first(request)) {
            case "search" -> list.search(request);
            case "new" -> person.add(request);
            case "import" -> file.post(request);
            default -> person.post(request);
        };
    }

    private static String first(PageRequest request) {
        return request.rest().split("/", 2)[0];
    }
}
