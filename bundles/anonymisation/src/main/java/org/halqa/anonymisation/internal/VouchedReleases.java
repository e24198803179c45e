// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.anonymisation.Releases;
import org.halqa.anonymisation.internal.archive.CanonicalDocument;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Period;

/** What has left, handed over only while the door is whole: no required detector missing, every hash intact. */
final class VouchedReleases implements Releases {

    private final House house;
    private final Search search;
    private final ReleasedRows released;
    private final EvidenceDesk evidence;
    private final SheetDesk sheets;

    VouchedReleases(House house, Search search, ReleasedRows released, EvidenceDesk evidence, SheetDesk sheets) {
        this.house = house;
        this.search = search;
        this.released = released;
        this.evidence = evidence;
        this.sheets = sheets;
    }

    @Override
    public List<Released> all(Caller caller, String kind) {
        require(caller, kind);
        whole();
        String programme = house.programmes().current().id();
        return released.ofKind(programme, kind).stream()
                .map(VouchedReleases::stamped)
                .toList();
    }

    @Override
    public Set<String> standing(String programme, String kind, Set<String> ids) {
        whole();
        return released.standing(programme, kind).stream().filter(ids::contains).collect(Collectors.toSet());
    }

    @Override
    public Optional<Released> find(Caller caller, String id) {
        whole();
        String programme = house.programmes().current().id();
        Optional<Released> document = released.find(id)
                .filter(row -> !row.recalled())
                .map(VouchedReleases::stamped)
                .filter(found -> found.content().programme().equals(programme));
        require(caller, document.map(found -> found.content().kind()).orElse(""));
        return document;
    }

    /** Whoever may read all that has left, or documents of this kind: participants read what was answered, and no report. */
    private void require(Caller caller, String kind) {
        if (!house.doorkeeper().allows(caller, "released." + kind)) {
            house.doorkeeper().require(caller, "released.read");
        }
    }

    @Override
    public Evidence evidence(Caller caller, Period period) {
        house.doorkeeper().require(caller, "evidence.read");
        whole();
        return evidence.of(caller);
    }

    @Override
    public Optional<Evidence> sheets(Caller caller, String id) {
        house.doorkeeper().require(caller, "evidence.read");
        whole();
        return sheets.of(caller, id);
    }

    @Override
    public List<String> surveys(Caller caller) {
        house.doorkeeper().require(caller, "evidence.read");
        whole();
        return sheets.closed();
    }

    private void whole() {
        List<Message> missing = search.missing();
        if (!missing.isEmpty()) {
            throw new DoorClosed(missing.get(0));
        }
    }

    private static Released stamped(ReleasedRows.Row row) {
        Stamp stamp = new Stamp();
        CanonicalDocument document =
                CanonicalDocument.read(Verified.orClosed(row).canonical());
        Map<String, ClearedText> passages = new LinkedHashMap<>();
        document.passages()
                .forEach((field, words) -> passages.put(field, ClearedText.of(stamp, words.text(), words.language())));
        return Released.of(
                stamp,
                new Released.Content(
                        document.id(),
                        document.kind(),
                        document.programme(),
                        document.codes(),
                        passages,
                        document.releasedOn(),
                        document.singleReader(),
                        row.hash()));
    }
}
