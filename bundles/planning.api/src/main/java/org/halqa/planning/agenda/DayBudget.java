// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.agenda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The days of the programme (R006, A12): a hard budget, drawn by activity in quarter days. Reading is {@code budget.read},
 * booking {@code budget.book}, sharing out {@code budget.allot}. What is drawn never exceeds the whole, whoever books at the same
 * time. A service; any thread.
 */
@ProviderType
public interface DayBudget {

    /** Quarter days in a day. */
    int QUARTERS = 4;

    /** Activities that the calendar draws by itself. */
    List<String> BY_CALENDAR = List.of("SESSION", "DEPLACEMENT");

    /**
     * One activity, in quarter days.
     *
     * @param activity code of {@code ACTIVITY}
     * @param allotted what is meant for it
     * @param planned what is to come
     * @param consumed what is spent
     */
    record Line(String activity, int allotted, int planned, int consumed) {}

    /**
     * The whole, in quarter days.
     *
     * @param version changes when the shares change
     * @param total the whole budget
     * @param planned what is to come
     * @param consumed what is spent
     * @param lines in the order of the vocabulary
     */
    record State(int version, int total, int planned, int consumed, List<Line> lines) {
        public State {
            lines = List.copyOf(lines);
        }

        /** What is neither planned nor spent. */
        public int left() {
            return total - planned - consumed;
        }
    }

    /**
     * Days drawn for something other than sessions and journeys.
     *
     * @param id opaque id
     * @param consumed false while it is only planned
     */
    record Booking(String id, String activity, LocalDate day, int quarters, boolean consumed) {}

    /**
     * A scenario to compare (R006): so many sessions for each group, so many of a zone on one journey.
     *
     * @param sessionsPerGroup 1 to 40
     * @param sessionsPerJourney 1 to 6
     * @param sessionQuarters quarter days of a session, 1 to 4
     */
    record Scenario(int sessionsPerGroup, int sessionsPerJourney, int sessionQuarters) {}

    /**
     * What a scenario draws, in quarter days.
     *
     * @param sessions sessions in all
     * @param left what would be left beside the shares of the other activities; negative when it does not fit
     */
    record Result(Scenario scenario, int sessions, int sessionQuarters, int travelQuarters, int left) {}

    /**
     * Prices without tax, in EUR (S07 to S09).
     *
     * @param day fee of a day
     * @param night per diem and lodging of a night away
     * @param journey one way between two zones
     * @param vat rate in percent, 0 when exempt
     * @param exemption legal reference of an exemption; required when {@code vat} is 0
     */
    record Prices(BigDecimal day, BigDecimal night, BigDecimal journey, BigDecimal vat, String exemption) {}

    /** A sum with its tax, in EUR: HTVA + TVA = TTC, to the cent. */
    record Cost(BigDecimal fees, BigDecimal travel, BigDecimal net, BigDecimal tax, BigDecimal gross) {}

    /** Where the budget stands. */
    State state(Caller caller);

    /** Bookings by day. */
    List<Booking> bookings(Caller caller);

    /** Shares the days out; every activity of the vocabulary that is not named gets nothing. Refused beyond the whole. */
    Outcome<State> allot(Caller caller, int version, Map<String, Integer> quarters);

    /** Books days; refused, with what is left, when the whole is too small. The same {@code key} books once. */
    Outcome<Booking> book(Caller caller, Booking booking, String key);

    /** What was planned is spent. */
    Outcome<Booking> settle(Caller caller, String id);

    /** Gives days back. */
    Outcome<String> release(Caller caller, String id);

    /** What scenarios would draw. Stores nothing. */
    List<Result> compare(Caller caller, List<Scenario> scenarios);

    /** Prices; all zero before any were kept. */
    Prices prices(Caller caller);

    /** Keeps prices ({@code budget.allot}). */
    Outcome<Prices> price(Caller caller, Prices prices);

    /** What the programme costs as it is planned and spent now. */
    Cost cost(Caller caller);
}
