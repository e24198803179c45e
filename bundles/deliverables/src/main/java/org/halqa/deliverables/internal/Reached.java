// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import static org.halqa.deliverables.internal.DeliverablesPack.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.Block;
import org.halqa.reporting.spi.Material;

/** Coverage (A5, A7): how many of the zones have a released report, and how many one about relays. */
final class Reached {

    private static final Set<String> OPEN_TO_RELAYS = Set.of("RELAIS", "MIXTE");

    private Reached() {}

    /** Sessions that were open to relays. */
    static Held relays(Material material) {
        return Held.of(material).where(Reached::openToRelays);
    }

    private static boolean openToRelays(Released session) {
        return session.codes("audience").stream().anyMatch(OPEN_TO_RELAYS::contains);
    }

    /** The chart; nothing where readers may not read reports. */
    static List<Block> blocks(Material material) {
        Held held = Held.of(material);
        if (held.count() == 0) {
            return List.of();
        }
        int zones = material.frame().zones().size();
        Set<String> known =
                material.terms(Vocabulary.THEME).stream().map(Term::code).collect(Collectors.toSet());
        List<Evidence.Line> lines = new ArrayList<>();
        lines.add(line("ZONES", held.tally("zone").size(), zones));
        lines.add(line("RELAIS", relays(material).tally("zone").size(), zones));
        Map<String, Integer> themes = held.tally("themes");
        lines.add(line(
                "THEMES", (int) themes.keySet().stream().filter(known::contains).count(), known.size()));
        Evidence.Table table = new Evidence.Table(
                "coverage",
                say("coverage"),
                "coverage",
                "coverage",
                List.of("REACHED", "OF"),
                lines,
                Evidence.Measure.NUMBER,
                0);
        return List.of(Shown.chart(
                Block.Chart.Kind.COVERAGE,
                new Block.Figures(
                        table,
                        say("coverage.what"),
                        Stream.of("REACHED", "OF").map(Reached::word).toList(),
                        lines.stream().map(line -> word(line.code())).toList())));
    }

    private static Message word(String code) {
        return say("coverage." + code);
    }

    private static Evidence.Line line(String code, int reached, int of) {
        return new Evidence.Line(
                code,
                Stream.of(reached, of)
                        .map(number -> new Evidence.Cell(OptionalInt.of(number)))
                        .toList());
    }
}
