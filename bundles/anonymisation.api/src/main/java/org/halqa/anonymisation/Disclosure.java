// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.MonthSpan;
import org.halqa.model.Outcome;
import org.halqa.model.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the door did to the numbers: what was withheld and why, and what the next release would show. For whoever knows the
 * numbers anyway: a reason says more than a withheld cell does. A service; any thread.
 */
@ProviderType
public interface Disclosure {

    /**
     * One account for each kind of reader ({@code door.disclosure}), coordination first. Releases nothing and freezes nothing.
     *
     * @throws DoorClosed when something that was released is not as it was, or a source fails
     */
    List<Account> accounts(Caller caller);

    /**
     * The same, for a page: when numbers must be protected first, nobody waits for it. What was computed in the meantime is handed to
     * whoever asks next.
     *
     * @param patience how long it may take at most
     * @return empty when it is still being computed
     * @throws DoorClosed as above
     */
    default Optional<List<Account>> soon(Caller caller, Duration patience) {
        return Optional.of(accounts(caller));
    }

    /**
     * Releases these months once more, with what came late, for all readers ({@code door.correct}). What came late is protected by
     * itself and added to what was released, so that comparing the two shows nothing else. The earlier version is kept.
     *
     * @param months {@link History#months()}
     * @param version that the caller saw
     * @return the new version; refused with the reason when too little came late to be shown; stale with the version that stands when
     *     somebody was faster
     * @throws DoorClosed as above
     */
    Outcome<Integer> correct(Caller caller, YearMonth months, int version);

    /** Who reads, each kind with its own threshold. */
    enum Reader {
        COORDINATION,
        LINE_MANAGERS
    }

    /** Why a cell is withheld. */
    enum Reason {
        /** It is about nobody: withheld, so that it cannot be told from the others. */
        NOBODY,
        /** About fewer than the threshold. */
        TOO_FEW,
        /** All who answered, or all but fewer than the threshold, said the same. */
        COMPLEMENT,
        /** One organisation alone. */
        ONE_ORGANISATION,
        /** Large enough by itself; others could be found by subtraction if it was shown. */
        PROTECTS_OTHERS,
        /** The numbers behind it are no longer there. */
        FORGOTTEN
    }

    /** What would become of a release. */
    enum Verdict {
        /** It leaves. */
        LEAVES,
        /** It shows too little by itself and waits for more. */
        TOO_LITTLE,
        /** It would take away something that is shown already, and waits for more. */
        TAKES_AWAY
    }

    /**
     * Of one kind of reader.
     *
     * @param reader who
     * @param threshold smallest number of people that a shown number is about
     * @param released everything they can see, in the order in which it was released, surveys last
     * @param next what would be released next, were facts to stay as they are
     */
    record Account(Reader reader, int threshold, List<Release> released, List<Next> next) {
        public Account {
            released = List.copyOf(released);
            next = List.copyOf(next);
        }
    }

    /**
     * Tables that leave together.
     *
     * @param survey what the survey is called; empty for sessions and other facts, or when the survey is no longer known
     * @param period that it is about
     * @param joined months that are counted together, because one of them alone was about too few people
     * @param tables in their order
     * @param history of released months; empty for surveys and for what was not released
     */
    record Release(
            Optional<Message> survey,
            Period period,
            List<MonthSpan> joined,
            List<Table> tables,
            Optional<History> history) {
        public Release {
            joined = List.copyOf(joined);
            tables = List.copyOf(tables);
        }

        /** Cells of all tables that are shown. */
        public int shown() {
            return tables.stream().mapToInt(Table::shown).sum();
        }

        /** Cells of all tables that are about somebody. */
        public int cells() {
            return tables.stream().mapToInt(Table::cells).sum();
        }

        /** Of a hundred cells that are about somebody, how many are shown, rounded down; 0 when there are none. */
        public int share() {
            return Disclosure.share(shown(), cells());
        }

        /** The smallest number of people or sheets that a shown cell of these tables is about. */
        public OptionalInt smallest() {
            return tables.stream()
                    .flatMap(table -> table.smallest().stream().boxed())
                    .min(Comparator.naturalOrder())
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
    }

    /**
     * What became of released months, and what came since.
     *
     * @param months the last of them, by which they are called
     * @param version 1 for what was never corrected
     * @param day on which this version was released
     * @param since records that are in these months now and in no release, and those that are counted and no longer in them; empty
     *     when nobody noted which were counted
     */
    record History(YearMonth months, int version, LocalDate day, Optional<Since> since) {}

    /**
     * How records of released months differ from those that were counted.
     *
     * @param late came since; a correction would count them
     * @param gone are counted, and were taken to other months or away since; they stay counted, since taking out a few would tell
     *     about them
     * @param correction what would become of a correction; empty when nothing is late
     * @param left titles of the tables that a correction would leave as they are
     */
    record Since(int late, int gone, Optional<Verdict> correction, List<Message> left) {
        public Since {
            left = List.copyOf(left);
        }
    }

    /**
     * A release that has not happened.
     *
     * @param release as it would be
     * @param day on which it can happen at the earliest
     * @param verdict what would become of it
     */
    record Next(Release release, LocalDate day, Verdict verdict) {}

    /**
     * What became of one table; counts of cells, never of people.
     *
     * @param title of the table
     * @param shown cells that are shown
     * @param withheld how many cells for each reason, reasons without a cell left out
     * @param smallest number of people or sheets that a shown cell is about; empty when nothing is shown
     */
    record Table(Message title, int shown, Map<Reason, Integer> withheld, OptionalInt smallest) {
        public Table {
            withheld = Map.copyOf(withheld);
        }

        /** Cells that are about somebody. */
        public int cells() {
            return shown
                    + withheld.entrySet().stream()
                            .filter(entry -> entry.getKey() != Reason.NOBODY)
                            .mapToInt(Map.Entry::getValue)
                            .sum();
        }

        /** Of a hundred cells that are about somebody, how many are shown, rounded down; 0 when there are none. */
        public int share() {
            return Disclosure.share(shown, cells());
        }

        /** The reasons there are, in their order. */
        public List<Reason> reasons() {
            return Stream.of(Reason.values()).filter(withheld::containsKey).toList();
        }
    }

    private static int share(int shown, int cells) {
        return cells == 0 ? 0 : shown * 100 / cells;
    }
}
