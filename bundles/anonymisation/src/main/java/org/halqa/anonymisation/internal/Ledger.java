// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence.Revision;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.evidence.BlockFile;
import org.halqa.anonymisation.internal.evidence.Correction;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.internal.store.EvidenceRows;
import org.halqa.model.MonthSpan;
import org.halqa.programme.Programme;

/** What was released of months, version by version, and which records it counts. Nothing is ever taken out. */
final class Ledger {

    private final EvidenceRows rows;

    Ledger(EvidenceRows rows) {
        this.rows = rows;
    }

    /**
     * The newest version of released months, as readers of a kind see it.
     *
     * @param block without what is under a threshold that was raised since
     * @param version 1 when it is the first
     * @param day on which it was released
     * @param versions all of them, oldest first
     */
    record Standing(Block block, int version, LocalDate day, List<Version> versions) {

        private Standing after(Standing older) {
            List<Version> all =
                    Stream.concat(older.versions.stream(), versions.stream()).toList();
            return new Standing(block, version, day, all);
        }

        private MonthSpan months() {
            return new MonthSpan(block.first(), block.last());
        }

        /**
         * The corrections of these months, each with the tables that it was the last to change.
         *
         * @param figures that the newest one changed; they are in no block
         */
        List<Revision> revisions(Set<String> figures) {
            Map<Integer, Revision> byVersion = new TreeMap<>();
            block.tables().forEach(table -> revision(table.id()).ifPresent(each -> join(byVersion, each)));
            if (version > 1 && !figures.isEmpty()) {
                join(byVersion, new Revision(months(), version, day, figures));
            }
            return List.copyOf(byVersion.values());
        }

        private static void join(Map<Integer, Revision> byVersion, Revision one) {
            byVersion.merge(one.version(), one, (before, more) -> {
                Set<String> tables = new HashSet<>(before.tables());
                tables.addAll(more.tables());
                return new Revision(before.months(), before.version(), before.day(), tables);
            });
        }

        /** The newest correction that changed a table; empty when none did. */
        Optional<Revision> revision(String table) {
            Optional<Revision> newest = Optional.empty();
            for (int at = 1; at < versions.size(); at++) {
                Version after = versions.get(at);
                if (!after.block()
                        .table(table)
                        .equals(versions.get(at - 1).block().table(table))) {
                    newest = Optional.of(new Revision(months(), after.number(), after.day(), Set.of(table)));
                }
            }
            return newest;
        }

        /** Tables that a correction left as they were. */
        Set<String> left(List<Told> told) {
            List<Block> blocks = versions.stream().map(Version::block).toList();
            return told.stream()
                    .flatMap(source -> Correction.left(blocks, source.tables()).stream())
                    .collect(Collectors.toSet());
        }
    }

    /** One release of months. */
    record Version(int number, LocalDate day, Block block) {}

    /** What stands, oldest months first. */
    List<Standing> standing(Programme programme, Audience reader) {
        Map<YearMonth, Standing> newest = new TreeMap<>();
        int threshold = threshold(programme, reader);
        for (EvidenceRows.Row row : rows.blocks(programme.id(), reader.name())) {
            Block read = BlockFile.read(Verified.orClosed(row).canonical());
            Block block = row.threshold() < threshold ? read.atLeast(threshold) : read;
            newest.merge(
                    row.lastMonth(),
                    new Standing(
                            block, row.version(), row.day(), List.of(new Version(row.version(), row.day(), block))),
                    (before, after) -> after.after(before));
        }
        return List.copyOf(newest.values());
    }

    /** The blocks that stand, oldest months first. */
    List<Block> blocks(Programme programme, Audience reader) {
        return standing(programme, reader).stream().map(Standing::block).toList();
    }

    /** Records that anything released counts. */
    Set<String> counted(Programme programme) {
        Set<String> counted = new HashSet<>();
        rows.counted(programme.id()).values().forEach(counted::addAll);
        return counted;
    }

    /**
     * Records that figures may be drawn from: none while months stand of which nobody noted what they count. Figures of the others
     * would pass for figures of all.
     */
    Set<String> drawn(Programme programme) {
        Set<YearMonth> noted = rows.counted(programme.id()).keySet();
        boolean known =
                blocks(programme, Audience.COORDINATION).stream().allMatch(block -> noted.contains(block.last()));
        return known ? counted(programme) : Set.of();
    }

    /** Records that were not counted when these months were first released. */
    Set<String> added(Programme programme, Block block) {
        return rows.added(programme.id()).getOrDefault(block.last(), Set.of());
    }

    /** Records that these months count; empty when nobody noted them. */
    Optional<Set<String>> counted(Programme programme, Block block) {
        return Optional.ofNullable(rows.counted(programme.id()).get(block.last()));
    }

    /** Adds a version for all readers; false when somebody was faster. */
    boolean add(Programme programme, int version, LocalDate day, Map<Audience, Block> blocks, Set<String> records) {
        Map<String, EvidenceRows.Frozen> readers = new TreeMap<>();
        blocks.forEach((reader, block) -> readers.put(
                reader.name(), new EvidenceRows.Frozen(threshold(programme, reader), BlockFile.write(block))));
        YearMonth last = blocks.values().iterator().next().last();
        return rows.freeze(programme.id(), new EvidenceRows.Version(last, version, day, readers, records));
    }

    static int threshold(Programme programme, Audience reader) {
        return reader == Audience.N_PLUS_1 ? programme.managerThreshold() : programme.threshold();
    }
}
