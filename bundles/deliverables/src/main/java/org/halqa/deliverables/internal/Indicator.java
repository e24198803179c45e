// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;

/**
 * An indicator of domain §5: its name and formula are texts {@code indicator.<id>} and {@code .formula}, its reading comes from
 * what has left through the door and from nothing else.
 */
record Indicator(String id, Group group, Function<Material, Reading> reading) {

    enum Group {
        ACTIVITY,
        NEEDS,
        EFFECTS,
        PROTECTION
    }

    private static final List<Indicator> ALL = Stream.of(
                    ActivityReadings.all(), NeedReadings.all(), EffectReadings.all(), ProtectionReadings.all())
            .flatMap(List::stream)
            .toList();

    /** All of them, in the order of their ids. */
    static List<Indicator> all() {
        return ALL;
    }

    /** The one with this id. */
    static Indicator named(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    static List<Indicator> of(Group group) {
        return ALL.stream().filter(each -> each.group() == group).toList();
    }

    Message name() {
        return say("indicator." + id);
    }

    Message formula() {
        return say("indicator." + id + ".formula");
    }

    /** Those that have something to say, a line each, and the names of those that have nothing yet. */
    static List<Block> brief(Group group, Material material) {
        return brief(group, material, Set.of(), Set.of());
    }

    /** The same without indicators that stand in the report already, and those that say what is {@code told} there. */
    static List<Block> brief(Group group, Material material, Set<String> standing, Set<Message> told) {
        List<Block> blocks = new ArrayList<>();
        List<Message> silent = new ArrayList<>();
        for (Indicator indicator : of(group)) {
            Reading reading = indicator.reading().apply(material);
            if (reading.state() == Reading.State.NONE) {
                silent.add(say("indicator.named", indicator.id(), indicator.name()));
            } else if (!standing.contains(indicator.id()) && !told.containsAll(Joined.parts(reading.value()))) {
                blocks.add(new Block.Field(
                        say("indicator.named", indicator.id(), indicator.name()), List.of(reading.value())));
            }
        }
        if (!silent.isEmpty()) {
            blocks.add(new Block.Notice(say("indicator.silent")));
            blocks.add(new Block.Items(silent));
        }
        return blocks;
    }

    /** Everything about each: what it says, its formula, where it comes from. */
    static List<Block> full(Group group, Material material) {
        return of(group).stream()
                .flatMap(indicator -> indicator.full(material).stream())
                .toList();
    }

    private List<Block> full(Material material) {
        Reading now = reading.apply(material);
        return List.of(
                Shown.heading("indicator.named", id, name()),
                Shown.field("indicator.value", now.value()),
                Shown.field("indicator.formula", formula()),
                Shown.field("indicator.source", now.source()),
                Shown.field("indicator.state", say("state." + now.state())));
    }
}
