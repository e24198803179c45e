// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Digits that belong together: groups parted by one or two separators. The letter o beside a digit counts as zero, l and i as one. */
final class DigitRun {

    private static final int LONGEST_GAP = 2;

    private final int start;
    private int end;
    private String digits = "";
    private int[] ends = new int[4];
    private int[] sizes = new int[4];
    private int groups;

    private DigitRun(int start) {
        this.start = start;
    }

    /**
     * All runs of {@code folded} whose groups are parted by characters of {@code separators}.
     *
     * @param starts as {@link Signs#digits()} has them
     * @param least how many digits a run must have to be told of: most numbers of a note are short
     */
    static List<DigitRun> in(String folded, int[] starts, String separators, int least) {
        List<DigitRun> runs = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start >= from) {
                DigitRun run = new DigitRun(start);
                run.read(folded, separators);
                from = run.end;
                int count = run.size(run.groups - 1);
                if (count >= least) {
                    run.digits = run.written(folded, count);
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /** Position of the first digit. */
    int start() {
        return start;
    }

    /** Position after the last digit. */
    int end() {
        return end;
    }

    /** All digits. */
    String digits() {
        return digits;
    }

    /** How many groups there are. */
    int groups() {
        return groups;
    }

    /** How many digits there are up to and with {@code group}, the first being 0. */
    int size(int group) {
        return sizes[group];
    }

    /** Position after the group that ends with digit number {@code size}, or -1 when that digit lies within a group. */
    int endAfter(int size) {
        for (int group = 0; group < groups; group++) {
            if (sizes[group] == size) {
                return ends[group];
            }
        }
        return -1;
    }

    private void read(String folded, String separators) {
        int count = 0;
        int at = start;
        while (at >= 0) {
            while (at < folded.length() && like(folded, at)) {
                count++;
                at++;
            }
            if (at < folded.length() && Character.isLetter(folded.charAt(at)) && groups > 0) {
                break; // “12 34 5e”: the last group is something else
            }
            if (groups == ends.length) {
                ends = Arrays.copyOf(ends, groups * 2);
                sizes = Arrays.copyOf(sizes, groups * 2);
            }
            ends[groups] = at;
            sizes[groups++] = count;
            at = nextGroup(folded, at, separators);
        }
        end = ends[groups - 1];
    }

    private String written(String folded, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int at = start; at < end; at++) {
            if (like(folded, at)) {
                char each = folded.charAt(at);
                digits.append(each == 'o' ? '0' : each == 'l' || each == 'i' ? '1' : each);
            }
        }
        return digits.toString();
    }

    private static int nextGroup(String folded, int end, String separators) {
        int at = end;
        while (at < folded.length() && at - end < LONGEST_GAP && separators.indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at > end && at < folded.length() && digit(folded, at) ? at : -1;
    }

    private static boolean digit(String folded, int at) {
        return folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }

    /** A digit, or a letter beside one that looks like it. */
    private boolean like(String folded, int at) {
        return digit(folded, at) || zero(folded, at) || at == start && folded.charAt(at) == 'o' || one(folded, at);
    }

    private static boolean zero(String folded, int at) {
        return folded.charAt(at) == 'o' && at > 0 && (digit(folded, at - 1) || folded.charAt(at - 1) == 'o');
    }

    /** “6l”: the letters l and i after a digit, when nothing but a digit follows. */
    private static boolean one(String folded, int at) {
        char each = folded.charAt(at);
        return (each == 'l' || each == 'i')
                && at > 0
                && digit(folded, at - 1)
                && (at + 1 == folded.length() || !Character.isLetter(folded.charAt(at + 1)));
    }
}
