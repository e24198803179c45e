// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.spi.TraitReader.Mention;

/** How close a text comes to somebody that belongs to no document: to measure the rules. */
public final class LoneText {

    private final TraitSearch traits;
    private final Judge judge;

    /**
     * A measure.
     *
     * @param programme whose people are counted
     * @param limit below which nothing leaves
     */
    public LoneText(TraitSearch traits, Population population, String programme, int limit) {
        this.traits = traits;
        this.judge = new Judge(new Estimate(population.of(programme).orElse(Crowd.UNKNOWN), Set.of(), limit));
    }

    /** Of the person it comes closest to; empty when it comes close to nobody. */
    public Optional<Closeness> closest(String text, String language) {
        TraitSearch.Read read = traits.in(text, language, Map.of());
        if (!read.obstacles().isEmpty()) {
            throw new IllegalStateException("no reader of traits has read it: " + read.obstacles());
        }
        List<Sighting> all = new ArrayList<>();
        for (Mention each : read.mentions()) {
            all.add(new Sighting(0, each));
        }
        Map<Object, Sighting> different = Sighting.different(all);
        Closeness closest = null;
        for (Sighting each : all) {
            Sighting same = different.get(each.alike());
            List<Sighting> others =
                    different.values().stream().filter(other -> other != same).toList();
            Optional<Closeness> closeness = judge.on(
                            each.mention().said(), each.mention().staff(), others)
                    .closeness();
            boolean closer = closeness.isPresent() && (closest == null || closeness.get() == Closeness.TOO_CLOSE);
            closest = closer ? closeness.get() : closest;
        }
        return Optional.ofNullable(closest);
    }
}
