// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal;

import static org.halqa.planning.internal.PlanningTexts.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.halqa.model.Outcome.Fault;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.DayBudget.Cost;
import org.halqa.planning.agenda.DayBudget.Prices;
import org.halqa.planning.internal.Trips.Trip;

/**
 * What it costs, to the cent (S07 to S09): every line is rounded half up, the tax once on the net sum, and HTVA + TVA = TTC. A trip
 * of n days in a row has n - 1 nights.
 */
final class Costing {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 200;

    private Costing() {}

    static List<Fault> faults(Prices prices) {
        List<Fault> faults = new ArrayList<>();
        check(faults, "day", prices.day(), HIGHEST);
        check(faults, "night", prices.night(), HIGHEST);
        check(faults, "journey", prices.journey(), HIGHEST);
        check(faults, "vat", prices.vat(), HUNDRED);
        if (prices.vat().signum() == 0 && prices.exemption().isBlank()) {
            faults.add(new Fault("exemption", say("cost.exemption")));
        }
        if (prices.exemption().length() > LONGEST) {
            faults.add(new Fault("exemption", say("cost.long", LONGEST)));
        }
        return faults;
    }

    private static void check(List<Fault> faults, String field, BigDecimal amount, BigDecimal highest) {
        if (amount.signum() < 0 || amount.compareTo(highest) > 0) {
            faults.add(new Fault(field, say("cost.amount", highest)));
        }
    }

    static Cost of(Snapshot snapshot, Prices prices) {
        List<Trip> trips = Trips.of(snapshot);
        int quarters = Draw.of(snapshot).total()
                + snapshot.bookings().stream().mapToInt(Booking::quarters).sum();
        BigDecimal fees = cents(prices.day().multiply(BudgetLines.days(quarters)));
        BigDecimal nights = cents(prices.night()
                .multiply(BigDecimal.valueOf(
                        trips.stream().mapToLong(trip -> trip.days() - 1L).sum())));
        BigDecimal ways = cents(prices.journey()
                .multiply(
                        BigDecimal.valueOf(trips.stream().mapToLong(Trip::legs).sum())));
        BigDecimal travel = nights.add(ways);
        BigDecimal net = fees.add(travel);
        BigDecimal tax = cents(net.multiply(prices.vat()).divide(HUNDRED));
        return new Cost(fees, travel, net, tax, net.add(tax));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
