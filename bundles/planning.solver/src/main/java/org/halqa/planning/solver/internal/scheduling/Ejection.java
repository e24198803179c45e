// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

import org.halqa.planning.solver.internal.search.Chance;

/** Puts a session into a calendar and takes out whatever stands in its way. One thread. */
final class Ejection {

    private final Timetable table;
    private final Calendar calendar;
    private final Journal journal;
    private final Chance chance;

    Ejection(Timetable table, Calendar calendar, Journal journal, Chance chance) {
        this.table = table;
        this.calendar = calendar;
        this.journal = journal;
        this.chance = chance;
    }

    /** Whether it is in now; otherwise something that may not move stands in its way, and the journal has to be undone. */
    boolean insert(int g, int half, int f) {
        int day = half >> 1;
        if (!clearGroup(g, day) || !clearDay(g, half, f) || !clearWeek(f, day) || !clearRoom(g, half)) {
            return false;
        }
        if (!calendar.tripAllows(f, day, table.zone[g]) && calendar.place[f][day] < 0) {
            return false;
        }
        journal.add(g, half, f);
        return true;
    }

    private boolean clearGroup(int g, int day) {
        int gap = table.gapMin[g];
        for (int k = calendar.count(g) - 1; k >= 0; k--) {
            int half = calendar.half(g, k);
            int distance = (half >> 1) - day;
            if (distance < gap && -distance < gap && !journal.remove(g, half)) {
                return false;
            }
        }
        int n = calendar.count(g);
        return n < table.target[g] || journal.remove(g, calendar.half(g, chance.below(n)));
    }

    private boolean clearDay(int g, int half, int f) {
        int day = half >> 1;
        boolean elsewhere = calendar.place[f][day] >= 0 && calendar.place[f][day] != table.zone[g];
        boolean full = calendar.load[f][day] >= table.perDay[f];
        for (int slot = 2 * day; slot <= 2 * day + 1; slot++) {
            int other = calendar.at[f][slot];
            if (other >= 0 && (slot == half || elsewhere || full) && !journal.remove(other, slot)) {
                return false;
            }
        }
        return true;
    }

    private boolean clearWeek(int f, int day) {
        int week = table.week[day];
        if (calendar.weekLoad[f][week] < table.perWeek[f]) {
            return true;
        }
        int monday = day;
        while (monday > 0 && table.week[monday - 1] == week) {
            monday--;
        }
        int start = chance.below(14);
        for (int i = 0; i < 14 && calendar.weekLoad[f][week] >= table.perWeek[f]; i++) {
            int half = 2 * monday + (start + i) % 14;
            if (half >> 1 < table.days && table.week[half >> 1] == week && calendar.at[f][half] >= 0) {
                journal.remove(calendar.at[f][half], half);
            }
        }
        return calendar.weekLoad[f][week] < table.perWeek[f];
    }

    private boolean clearRoom(int g, int half) {
        int z = table.zone[g];
        if (calendar.used[z][half] < table.rooms[z]) {
            return true;
        }
        int start = chance.below(table.facilitators);
        for (int i = 0; i < table.facilitators; i++) {
            int f = (start + i) % table.facilitators;
            int other = calendar.at[f][half];
            if (other >= 0 && table.zone[other] == z && journal.remove(other, half)) {
                return true;
            }
        }
        return false;
    }
}
