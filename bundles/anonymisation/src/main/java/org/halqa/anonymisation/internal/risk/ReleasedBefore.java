// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.Submission;
import org.halqa.anonymisation.internal.archive.CanonicalDocument;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.anonymisation.spi.TraitReader.Mention;
import org.halqa.model.Message;

/**
 * What has left before about the same zone. Whatever was recalled counts too: somebody may have read it. Documents are read again
 * whenever the readers change, so that nothing of what they say has to be stored a second time; in between those that were
 * read well are remembered, because they never change.
 */
public final class ReleasedBefore implements Earlier {

    private static final String ZONE = "zone";

    private final ReleasedRows released;
    private final TraitSearch traits;
    private Map<String, Read> read = Map.of();
    private Set<Object> readWith = Set.of();

    public ReleasedBefore(ReleasedRows released, TraitSearch traits) {
        this.released = released;
        this.traits = traits;
    }

    private record Read(List<String> zones, List<Mention> mentions) {}

    @Override
    public synchronized List<Sighting> before(
            Submission submission, Map<String, Set<String>> organisations, Set<Message> obstacles) {
        List<TraitReader> readers = traits.inForce();
        Set<Object> with = new HashSet<>(readers);
        with.add(organisations);
        Map<String, Read> known = with.equals(readWith) ? read : Map.of();
        Map<String, Read> now = new HashMap<>();
        List<Sighting> sightings = new ArrayList<>();
        List<String> zones = submission.codes().getOrDefault(ZONE, List.of());
        for (String id : released.everOf(submission.programme())) {
            Read each = known.get(id);
            if (each == null) {
                Set<Message> against = new LinkedHashSet<>();
                each = released.find(id)
                        .map(row -> read(row, organisations, against))
                        .orElse(new Read(List.of(), List.of()));
                if (!against.isEmpty()) {
                    // Nothing leaves any more: to read on would only keep everybody waiting.
                    obstacles.addAll(against);
                    now.putAll(known);
                    break;
                }
            }
            now.put(id, each);
            if (zones.isEmpty() || each.zones().isEmpty() || !Collections.disjoint(zones, each.zones())) {
                each.mentions().forEach(mention -> sightings.add(new Sighting(Sighting.EARLIER, mention)));
            }
        }
        read = now;
        readWith = with;
        return sightings;
    }

    private Read read(ReleasedRows.Row row, Map<String, Set<String>> organisations, Set<Message> obstacles) {
        if (!row.intact()) {
            obstacles.add(Message.of(Search.MODULE, "closed.altered"));
            return new Read(List.of(), List.of());
        }
        CanonicalDocument document = CanonicalDocument.read(row.canonical());
        List<Mention> mentions = new ArrayList<>();
        for (CanonicalDocument.Words words : document.passages().values()) {
            TraitSearch.Read found = traits.in(words.text(), words.language(), organisations);
            mentions.addAll(found.mentions());
            obstacles.addAll(found.obstacles());
            if (!obstacles.isEmpty()) {
                break;
            }
        }
        return new Read(document.codes().getOrDefault(ZONE, List.of()), mentions);
    }
}
