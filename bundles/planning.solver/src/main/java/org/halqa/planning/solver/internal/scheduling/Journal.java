// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.scheduling;

/** Changes a calendar and can take the changes since the last mark back. One thread. */
final class Journal {

    private final Calendar calendar;
    private final Timetable table;
    private int[] log = new int[256];
    private int size;

    Journal(Calendar calendar, Timetable table) {
        this.calendar = calendar;
        this.table = table;
    }

    /** What has been done stays. */
    void mark() {
        size = 0;
    }

    boolean empty() {
        return size == 0;
    }

    void add(int group, int half, int facilitator) {
        calendar.add(group, half, facilitator);
        note(group, half, facilitator);
    }

    /** Takes a session out, unless it may not move. */
    boolean remove(int group, int half) {
        if (table.fixed[group][half]) {
            return false;
        }
        int rank = calendar.rank(group, half);
        int facilitator = calendar.facilitator(group, rank);
        calendar.remove(group, half);
        note(group, half, ~facilitator);
        return true;
    }

    /** Takes back what was done since the last mark. */
    void undo() {
        while (size > 0) {
            int facilitator = log[--size];
            int half = log[--size];
            int group = log[--size];
            if (facilitator >= 0) {
                calendar.remove(group, half);
            } else {
                calendar.add(group, half, ~facilitator);
            }
        }
    }

    /** Groups that lost a session since the last mark, as many as fit. */
    int losers(int[] into) {
        int found = 0;
        for (int i = 0; i < size && found < into.length; i += 3) {
            if (log[i + 2] < 0) {
                into[found++] = log[i];
            }
        }
        return found;
    }

    private void note(int group, int half, int facilitator) {
        if (size + 3 > log.length) {
            log = java.util.Arrays.copyOf(log, 2 * log.length);
        }
        log[size++] = group;
        log[size++] = half;
        log[size++] = facilitator;
    }
}
