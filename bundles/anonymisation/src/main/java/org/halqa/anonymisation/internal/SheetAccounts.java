// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halqa.anonymisation.Disclosure.Next;
import org.halqa.anonymisation.Disclosure.Release;
import org.halqa.anonymisation.Disclosure.Verdict;
import org.halqa.anonymisation.internal.sheets.Kept;
import org.halqa.anonymisation.internal.sheets.SheetAccounting;
import org.halqa.anonymisation.internal.sheets.SheetTables;
import org.halqa.anonymisation.spi.SheetSource.Sheets;
import org.halqa.programme.Programme;

/** Accounts for closed surveys: those that were released, and those that nobody has asked for yet. */
final class SheetAccounts {

    private final House house;
    private final SheetDesk desk;

    SheetAccounts(House house, SheetDesk desk) {
        this.house = house;
        this.desk = desk;
    }

    /** Of one kind of reader. */
    record Surveys(List<Release> released, List<Next> next) {}

    Surveys of(Programme programme, int threshold) {
        List<Release> released = new ArrayList<>();
        List<Next> next = new ArrayList<>();
        for (String survey : desk.closed()) {
            Optional<Sheets> sheets = desk.sheets(programme, survey);
            Optional<Kept> frozen = desk.frozen(programme, survey, threshold);
            if (frozen.isPresent()) {
                released.add(release(sheets, frozen.get()));
            } else {
                sheets.flatMap(known -> wouldBe(programme, known, threshold))
                        .ifPresent(kept -> next.add(
                                new Next(release(sheets, kept), house.clock().today(), Verdict.LEAVES)));
            }
        }
        return new Surveys(released, next);
    }

    /** Protected as it will be, for all readers together, and not kept. */
    private static Optional<Kept> wouldBe(Programme programme, Sheets sheets, int threshold) {
        Map<Integer, Kept> all =
                new SheetTables(sheets).protect(List.of(programme.threshold(), programme.managerThreshold()));
        return Optional.ofNullable(all.get(threshold));
    }

    private static Release release(Optional<Sheets> sheets, Kept kept) {
        return new Release(
                sheets.map(Sheets::title),
                kept.period(),
                List.of(),
                kept.tables().stream()
                        .map(table -> new SheetAccounting(sheets, kept.threshold()).of(table))
                        .toList(),
                Optional.empty());
    }
}
