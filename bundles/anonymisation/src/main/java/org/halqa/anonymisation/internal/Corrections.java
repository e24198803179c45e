// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.anonymisation.Disclosure.History;
import org.halqa.anonymisation.Disclosure.Since;
import org.halqa.anonymisation.Disclosure.Verdict;
import org.halqa.anonymisation.internal.Counting.Told;
import org.halqa.anonymisation.internal.Ledger.Standing;
import org.halqa.anonymisation.internal.evidence.Block;
import org.halqa.anonymisation.internal.evidence.Correction;
import org.halqa.anonymisation.internal.evidence.Shape;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.spi.FactSource.TablePlan;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programme;

/**
 * Weighs and releases corrections of released months: what came late is protected by itself and added. What is gone stays counted,
 * because taking out a few would tell about them.
 */
final class Corrections {

    private final House house;
    private final Ledger ledger;
    private final Counting counting;

    Corrections(House house, Ledger ledger, Counting counting) {
        this.house = house;
        this.ledger = ledger;
        this.counting = counting;
    }

    /** What became of these months for a kind of reader; what coordination would see decides for all. */
    History history(Programme programme, List<Told> told, Audience reader, Standing standing) {
        Block block = standing.block();
        Optional<Since> since = ledger.counted(programme, block).map(counted -> {
            Set<String> now = told.stream()
                    .flatMap(each -> each.records(block.first(), block.last()))
                    .collect(Collectors.toSet());
            int gone = (int)
                    counted.stream().filter(record -> !now.contains(record)).count();
            int late = late(programme, told, block).size();
            if (late == 0) {
                return new Since(0, gone, Optional.empty(), List.of());
            }
            Map<Audience, Correction> next = next(programme, told, block.last());
            boolean leaves = worth(programme, told, next, block.last());
            return new Since(
                    late,
                    gone,
                    Optional.of(leaves ? Verdict.LEAVES : Verdict.TOO_LITTLE),
                    leaves ? titles(told, next, reader) : List.of());
        });
        return new History(block.last(), standing.version(), standing.day(), since);
    }

    private static List<Message> titles(List<Told> told, Map<Audience, Correction> next, Audience reader) {
        Set<String> left =
                Optional.ofNullable(next.get(reader)).map(Correction::left).orElse(Set.of());
        return told.stream()
                .flatMap(each -> each.plans().stream())
                .filter(plan -> left.contains(plan.id()))
                .map(TablePlan::title)
                .toList();
    }

    /** Releases the next version. */
    Outcome<Integer> correct(Caller caller, YearMonth months, int version) {
        Programme programme = house.programmes().current();
        List<Told> told = counting.told(programme);
        Optional<Standing> standing = standing(programme, Audience.COORDINATION, months);
        if (standing.isEmpty()
                || ledger.counted(programme, standing.get().block()).isEmpty()) {
            return refused("correction.unknown");
        }
        if (standing.get().version() != version) {
            return new Outcome.Stale<>(standing.get().version());
        }
        Set<String> late = late(programme, told, standing.get().block());
        if (late.isEmpty()) {
            return refused("correction.none");
        }
        Map<Audience, Correction> next = next(programme, told, months);
        if (!worth(programme, told, next, months)) {
            return refused("correction.few");
        }
        Map<Audience, Block> blocks = new EnumMap<>(Audience.class);
        next.forEach((reader, correction) -> blocks.put(reader, correction.block()));
        if (!ledger.add(programme, version + 1, house.clock().today(), blocks, late)) {
            return new Outcome.Stale<>(standing(programme, Audience.COORDINATION, months)
                    .map(Standing::version)
                    .orElse(version));
        }
        house.access().add(caller.account(), "door.correct", "evidence/" + months + "/" + (version + 1));
        return new Outcome.Done<>(version + 1);
    }

    private Set<String> late(Programme programme, List<Told> told, Block block) {
        Set<String> counted = ledger.counted(programme);
        return told.stream()
                .flatMap(each -> each.without(counted).records(block.first(), block.last()))
                .collect(Collectors.toSet());
    }

    private Map<Audience, Correction> next(Programme programme, List<Told> told, YearMonth months) {
        Set<String> counted = ledger.counted(programme);
        List<Told> fresh = told.stream().map(each -> each.without(counted)).toList();
        Map<Audience, Correction> next = new EnumMap<>(Audience.class);
        Map<Audience, Block> late = new EnumMap<>(Audience.class);
        for (Audience reader : Audience.values()) {
            standing(programme, reader, months).ifPresent(standing -> {
                if (late.isEmpty()) {
                    late.putAll(counting.protectLate(fresh, programme, standing.block()));
                }
                next.put(
                        reader,
                        Correction.of(standing.block(), EvidenceDesk.of(late, reader), staying(standing, told)));
            });
        }
        return next;
    }

    /**
     * What was spoken of stays as it was released, whatever came late: whether such a table follows would tell what one late circle
     * spoke of. So does what an earlier correction left behind.
     */
    private static Set<String> staying(Standing standing, List<Told> told) {
        Set<String> staying = new HashSet<>(standing.left(told));
        told.stream()
                .flatMap(each -> each.plans().stream())
                .filter(Shape::spoken)
                .forEach(plan -> staying.add(plan.id()));
        return staying;
    }

    /** True when it changes something for coordination, and no reader would be left with a table that lasts as it was. */
    private boolean worth(Programme programme, List<Told> told, Map<Audience, Correction> next, YearMonth months) {
        Set<String> lasting = EvidenceDesk.lasting(told);
        Optional<Block> released =
                standing(programme, Audience.COORDINATION, months).map(Standing::block);
        Optional<Correction> correction = Optional.ofNullable(next.get(Audience.COORDINATION));
        return released.isPresent()
                && correction.isPresent()
                && correction.get().worth(released.get(), lasting)
                && next.values().stream().allMatch(each -> each.complete(lasting));
    }

    private Optional<Standing> standing(Programme programme, Audience reader, YearMonth months) {
        return ledger.standing(programme, reader).stream()
                .filter(each -> each.block().last().equals(months))
                .findFirst();
    }

    private static Outcome<Integer> refused(String key) {
        return Outcome.refused("", Message.of(Search.MODULE, key));
    }
}
