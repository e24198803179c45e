// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.list;
import static org.halqa.planning.internal.store.PlanningStore.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import org.halqa.planning.SchedulingProblem.Audience;
import org.halqa.planning.Slot;
import org.halqa.planning.WeekPattern;
import org.halqa.planning.agenda.PlannedGroup;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The groups of the calendar. */
public final class GroupRows {

    private GroupRows() {}

    public static List<PlannedGroup> all(Handle handle, String programme) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .map((row, context) -> group(row))
                .list();
    }

    private static PlannedGroup group(ResultSet row) throws SQLException {
        return new PlannedGroup(
                row.getString("id"),
                row.getInt("version"),
                row.getInt("group_number"),
                row.getString("zone_code"),
                Audience.valueOf(row.getString("audience")),
                row.getString("group_mode"),
                row.getString("session_type"),
                row.getString("session_language"),
                list(row.getString("organisations")),
                row.getInt("minutes"),
                row.getInt("session_quarters"),
                row.getInt("min_sessions"),
                row.getInt("target_sessions"),
                row.getInt("gap_min"),
                row.getInt("gap_max"),
                patterns(row.getString("allowed")),
                patterns(row.getString("preferred")),
                row.getString("roster"));
    }

    /** {@code MONDAY-AM,TUESDAY-PM} */
    private static List<WeekPattern> patterns(String stored) {
        return list(stored).stream()
                .map(one -> one.split("-"))
                .map(parts -> new WeekPattern(DayOfWeek.valueOf(parts[0]), Slot.valueOf(parts[1])))
                .toList();
    }

    private static String patterns(List<WeekPattern> patterns) {
        return text(patterns.stream()
                .map(pattern -> pattern.day().name() + "-" + pattern.slot().name())
                .toList());
    }

    public static void add(Handle handle, String programme, PlannedGroup group) {
        bind(handle.createUpdate(sql("add")), programme, group).execute();
    }

    /** False when the version is not the stored one. */
    public static boolean change(Handle handle, String programme, PlannedGroup group) {
        return bind(handle.createUpdate(sql("change")), programme, group).execute() == 1;
    }

    private static Update bind(Update statement, String programme, PlannedGroup group) {
        return statement
                .bind("programme", programme)
                .bind("id", group.id())
                .bind("version", group.version())
                .bind("number", group.number())
                .bind("zone", group.zone())
                .bind("audience", group.audience().name())
                .bind("mode", group.mode())
                .bind("type", group.type())
                .bind("language", group.language())
                .bind("organisations", text(group.organisations()))
                .bind("minutes", group.minutes())
                .bind("quarters", group.sessionQuarters())
                .bind("least", group.minSessions())
                .bind("target", group.targetSessions())
                .bind("gapMin", group.gapMinDays())
                .bind("gapMax", group.gapMaxDays())
                .bind("allowed", patterns(group.allowed()))
                .bind("preferred", patterns(group.preferred()))
                .bind("roster", group.roster());
    }

    public static void remove(Handle handle, String programme, String id) {
        handle.createUpdate(sql("remove"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(GroupRows.class, name);
    }
}
