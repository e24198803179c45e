// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.clock.CivilClock;
import org.halqa.model.Period;
import org.halqa.sessions.InternalHalf;
import org.halqa.sessions.SessionRecord;

/** Brings a record into the form in which it is kept. */
public final class Tidying {

    private static final int DAYS_AT_ONCE = 7;

    private final CivilClock clock;

    public Tidying(CivilClock clock) {
        this.clock = clock;
    }

    /**
     * {@code record} with tidy words, each code once, no empty seats, and marked as logged after the fact when more than a
     * week has passed.
     */
    public SessionRecord tidy(SessionRecord record, Period mission) {
        return new SessionRecord(
                record.type(),
                record.mode(),
                record.date(),
                record.start(),
                record.timeZone(),
                record.minutes(),
                record.zone(),
                record.audience(),
                once(record.languages()),
                seats(record.headcount()),
                once(record.organisations()),
                once(record.themes()),
                record.frame(),
                record.afterTheFact() || isLongAgo(record.date()),
                record.language(),
                TidyText.of(record.needs()),
                TidyText.of(record.trends()),
                mission.contains(record.date()) ? "" : TidyText.of(record.outsideReason()),
                record.silent(),
                tidy(record.internal()));
    }

    private static InternalHalf tidy(InternalHalf half) {
        return new InternalHalf(
                half.climate(),
                once(half.details()),
                once(half.tools()),
                TidyText.of(half.difficulties()),
                TidyText.of(half.resources()),
                TidyText.of(half.intercultural()),
                TidyText.of(half.followUp()));
    }

    private boolean isLongAgo(LocalDate date) {
        return date.isBefore(clock.today().minusDays(DAYS_AT_ONCE));
    }

    private static List<String> once(List<String> codes) {
        return codes.stream().distinct().toList();
    }

    private static Map<String, Integer> seats(Map<String, Integer> headcount) {
        return headcount.entrySet().stream()
                .filter(seat -> seat.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
