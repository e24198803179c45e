// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halqa.planning.agenda.DayBudget.Booking;
import org.halqa.planning.agenda.DayBudget.Prices;
import org.jdbi.v3.core.Handle;

/** What the days are meant for and spent on. */
public final class BudgetRows {

    private BudgetRows() {}

    /** Adds the row of a programme; in a transaction of its own, because two may try at once and one fails. */
    public static boolean exists(Handle handle, String programme) {
        return handle.createQuery(sql("version"))
                .bind("programme", programme)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    public static int add(Handle handle, String programme) {
        return handle.createUpdate(sql("add")).bind("programme", programme).execute();
    }

    /** Waits until nobody else changes what the days are spent on; until the end of the transaction it is this one's turn. */
    public static void lock(Handle handle, String programme) {
        handle.createUpdate(sql("lock")).bind("programme", programme).execute();
    }

    public static int version(Handle handle, String programme) {
        return handle.createQuery(sql("version"))
                .bind("programme", programme)
                .mapTo(Integer.class)
                .one();
    }

    public static Map<String, Integer> shares(Handle handle, String programme) {
        return handle.createQuery(sql("shares"))
                .bind("programme", programme)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Replaces the shares. */
    public static void share(Handle handle, String programme, Map<String, Integer> quarters) {
        handle.createUpdate(sql("clearShares")).bind("programme", programme).execute();
        quarters.forEach((activity, drawn) -> handle.createUpdate(sql("addShare"))
                .bind("programme", programme)
                .bind("activity", activity)
                .bind("quarters", drawn)
                .execute());
        handle.createUpdate(sql("touch")).bind("programme", programme).execute();
    }

    public static List<Booking> bookings(Handle handle, String programme) {
        return handle.createQuery(sql("bookings"))
                .bind("programme", programme)
                .map((row, context) -> new Booking(
                        row.getString("id"),
                        row.getString("activity"),
                        row.getDate("booked_on").toLocalDate(),
                        row.getInt("quarters"),
                        row.getBoolean("consumed")))
                .list();
    }

    public static Optional<String> bookedAs(Handle handle, String programme, String key) {
        return handle.createQuery(sql("bookedAs"))
                .bind("programme", programme)
                .bind("key", key)
                .mapTo(String.class)
                .findOne();
    }

    public static void book(Handle handle, String programme, String key, Booking booking) {
        handle.createUpdate(sql("book"))
                .bind("id", booking.id())
                .bind("programme", programme)
                .bind("key", key)
                .bind("activity", booking.activity())
                .bind("day", date(booking.day()))
                .bind("quarters", booking.quarters())
                .bind("consumed", booking.consumed())
                .execute();
    }

    public static void settle(Handle handle, String programme, String id) {
        handle.createUpdate(sql("settle"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    public static void release(Handle handle, String programme, String id) {
        handle.createUpdate(sql("release"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    public static Prices prices(Handle handle, String programme) {
        return handle.createQuery(sql("prices"))
                .bind("programme", programme)
                .map((row, context) -> new Prices(
                        row.getBigDecimal(1),
                        row.getBigDecimal(2),
                        row.getBigDecimal(3),
                        row.getBigDecimal(4),
                        row.getString(5)))
                .one();
    }

    public static void price(Handle handle, String programme, Prices prices) {
        handle.createUpdate(sql("price"))
                .bind("programme", programme)
                .bind("day", prices.day())
                .bind("night", prices.night())
                .bind("journey", prices.journey())
                .bind("vat", prices.vat())
                .bind("exemption", prices.exemption())
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(BudgetRows.class, name);
    }
}
