// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.console.internal;

import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.programme.Programmes;
import org.halqa.rosters.Groups;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /groups}: the table, {@code new}, {@code seat/<person>}, and what is done with a group by its id. */
@Component
public final class GroupsPage implements ConsolePage {

    private static final int ORDER = 15;

    private final GroupTable table;
    private final NewGroups composing;
    private final SeatDesk seats;

    @Activate
    public GroupsPage(@Reference Groups groups, @Reference Programmes programmes) {
        Words words = new Words(programmes);
        GroupWords cards = new GroupWords(words);
        this.table = new GroupTable(groups, cards, words);
        this.composing = new NewGroups(groups, programmes, words);
        this.seats = new SeatDesk(groups, cards);
    }

    @Override
    public String id() {
        return "groups";
    }

    @Override
    public String module() {
        return RostersConsoleTexts.MODULE;
    }

    @Override
    public String operation() {
        return "groups.read";
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(RostersConsoleTexts.say("groups.menu"), "diagram-3", ORDER));
    }

    @Override
    public View get(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        return switch (path[0]) {
            case "" -> table.view(request);
            case "new" -> composing.empty(request);
            case "seat" -> path.length == 2 ? seats.get(request, path[1]) : new View.NotFound();
            default -> new View.NotFound();
        };
    }

    @Override
    public View post(PageRequest request) {
        String[] path = request.rest().split("/", -1);
        return switch (path[0]) {
            case "new" -> composing.propose(request);
            case "seat" -> path.length == 2 ? seats.post(request, path[1]) : new View.NotFound();
            default -> table.post(request);
        };
    }
}
