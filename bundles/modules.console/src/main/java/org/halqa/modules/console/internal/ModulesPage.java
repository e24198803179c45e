// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.console.spi.ConsolePage;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Message;

/** {@code /modules}: the parts of the house by side, what each brings, and why one waits. */
class ModulesPage implements ConsolePage {

    private static final String OPERATION = "modules.read";

    private final Inventory inventory;
    private final Doorkeeper doorkeeper;
    private final Supplier<Optional<CivilClock>> clock;

    ModulesPage(Inventory inventory, Doorkeeper doorkeeper, Supplier<Optional<CivilClock>> clock) {
        this.inventory = inventory;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "modules";
    }

    @Override
    public String module() {
        return Words.MODULE;
    }

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry(Words.of("nav"), "boxes", 80));
    }

    @Override
    public View get(PageRequest request) {
        doorkeeper.require(request.caller(), OPERATION);
        if (!request.rest().isEmpty()) {
            return new View.NotFound();
        }
        List<Area> areas = Area.of(inventory.parts());
        List<Message> warnings =
                clock.get().flatMap(CivilClock::warning).stream().toList();
        return View.Page.of(
                "modules",
                Words.of("title"),
                Map.of(
                        "inside", side(areas, Side.PRIVATE),
                        "door", side(areas, Side.DOOR),
                        "outside", side(areas, Side.PUBLISHED),
                        "base", side(areas, Side.BASE),
                        "warnings", warnings,
                        "rules", clock.get().map(CivilClock::rules).stream().toList(),
                        "java", version(),
                        "count",
                                areas.stream()
                                        .mapToInt(area -> area.parts().size())
                                        .sum(),
                        "waiting",
                                (int) areas.stream()
                                        .filter(area -> area.state() == Part.State.WAITING)
                                        .count()));
    }

    /** As people know it: {@code 17.0.15}, without the build. */
    private static String version() {
        return Runtime.version().version().stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    private static List<Area> side(List<Area> areas, Side side) {
        return areas.stream().filter(area -> area.side() == side).toList();
    }

    /** Nothing can be changed here. */
    @Override
    public View post(PageRequest request) {
        doorkeeper.require(request.caller(), OPERATION);
        return new View.Redirect("/modules", null);
    }
}
