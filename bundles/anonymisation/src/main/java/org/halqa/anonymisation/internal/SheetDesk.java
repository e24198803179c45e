// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.sheets.Kept;
import org.halqa.anonymisation.internal.sheets.KeptFile;
import org.halqa.anonymisation.internal.sheets.SheetCheck;
import org.halqa.anonymisation.internal.sheets.SheetTables;
import org.halqa.anonymisation.internal.store.SheetRows;
import org.halqa.anonymisation.mint.Stamp;
import org.halqa.anonymisation.spi.SheetSource;
import org.halqa.anonymisation.spi.SheetSource.Sheets;
import org.halqa.identity.Caller;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.programme.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Protected tables of closed surveys: computed once for all readers together, frozen, then read from what is frozen. */
final class SheetDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SheetDesk.class);

    private final House house;
    private final SheetRows rows;
    private final Supplier<List<SheetSource>> sources;
    private final Set<String> tried = ConcurrentHashMap.newKeySet();

    SheetDesk(House house, SheetRows rows, Supplier<List<SheetSource>> sources) {
        this.house = house;
        this.rows = rows;
        this.sources = sources;
    }

    Optional<Evidence> of(Caller caller, String survey) {
        Programme programme = house.programmes().current();
        int threshold = caller.is(Role.LINE_MANAGER) ? programme.managerThreshold() : programme.threshold();
        Optional<Kept> frozen = frozen(programme, survey, threshold);
        if (frozen.isEmpty()) {
            sheets(programme, survey).ifPresent(sheets -> freeze(programme, sheets));
            frozen = frozen(programme, survey, threshold);
        }
        return frozen.map(kept -> kept.evidence(new Stamp()));
    }

    /** Ids of the closed surveys of the current programme. */
    List<String> closed() {
        String programme = house.programmes().current().id();
        return asked(() -> sources.get().stream()
                .flatMap(source -> source.closed(programme).stream())
                .distinct()
                .toList());
    }

    /** What was frozen for the lowest threshold that is not under the reader's. */
    Optional<Kept> frozen(Programme programme, String survey, int threshold) {
        TreeMap<Integer, SheetRows.Row> byThreshold = new TreeMap<>();
        rows.ofSurvey(programme.id(), survey).forEach(row -> byThreshold.put(row.threshold(), row));
        return Optional.ofNullable(byThreshold.ceilingEntry(threshold))
                .map(entry -> KeptFile.read(Verified.orClosed(entry.getValue()).canonical()));
    }

    /**
     * Protects what was closed since, so that nobody who opens it has to wait: what is frozen depends on nothing that a reader does.
     * Each survey is tried once; where that fails, whoever opens it is told.
     *
     * @return how many surveys were frozen
     */
    int ahead() {
        Programme programme = house.programmes().current();
        int frozen = 0;
        for (String survey : closed()) {
            if (tried.add(survey) && rows.ofSurvey(programme.id(), survey).isEmpty()) {
                sheets(programme, survey).ifPresent(sheets -> freeze(programme, sheets));
                frozen++;
            }
        }
        return frozen;
    }

    /** Forgets everything of a programme: for fictional ones only. */
    void forget(String programme) {
        rows.removeAll(programme);
        tried.clear();
    }

    /** Whoever asks while somebody else computes waits for that. */
    private synchronized void freeze(Programme programme, Sheets sheets) {
        if (!rows.ofSurvey(programme.id(), sheets.id()).isEmpty()) {
            return;
        }
        Map<Integer, String> canonical = new TreeMap<>();
        new SheetTables(sheets)
                .protect(List.of(programme.threshold(), programme.managerThreshold()))
                .forEach((threshold, kept) -> canonical.put(threshold, KeptFile.write(kept)));
        rows.freeze(programme.id(), sheets.id(), house.clock().today(), canonical);
        house.access().add("system", "door.sheets", "sheets/" + sheets.id());
    }

    /** The sheets of a closed survey, as long as a source has them. */
    Optional<Sheets> sheets(Programme programme, String survey) {
        return asked(() -> sources.get().stream()
                .flatMap(source -> source.sheets(survey).stream())
                .flatMap(sheets -> Stream.of(SheetCheck.sound(sheets)))
                .filter(sheets -> sheets.programme().equals(programme.id()))
                .findFirst());
    }

    /** Asks the sources; the door is shut when one fails, or was built for other questions than these. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A source of sheets failed: {}", e.getClass().getName());
            throw new DoorClosed(Message.of(Search.MODULE, "closed.source"));
        }
    }
}
