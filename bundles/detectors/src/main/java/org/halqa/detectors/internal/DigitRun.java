// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that belong together: groups parted by one or two separators. The letter o beside a digit counts as zero.
 *
 * @param start position of the first digit
 * @param ends position after each group
 * @param digits all digits
 * @param sizes how many digits there are up to and with each group
 */
record DigitRun(int start, List<Integer> ends, String digits, List<Integer> sizes) {

    private static final int LONGEST_GAP = 2;

    /**
     * All runs of {@code folded} whose groups are parted by characters of {@code separators}.
     *
     * @param starts as {@link Signs#digits()} has them
     */
    static List<DigitRun> in(String folded, int[] starts, String separators) {
        List<DigitRun> runs = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start >= from) {
                DigitRun run = read(folded, start, separators);
                runs.add(run);
                from = run.end();
            }
        }
        return runs;
    }

    /** Position after the last digit. */
    int end() {
        return ends.get(ends.size() - 1);
    }

    /** Position after the group that ends with digit number {@code size}, or -1 when that digit lies within a group. */
    int endAfter(int size) {
        int group = sizes.indexOf(size);
        return group < 0 ? -1 : ends.get(group);
    }

    private static DigitRun read(String folded, int start, String separators) {
        StringBuilder digits = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        int at = start;
        while (at >= 0) {
            while (at < folded.length() && (digit(folded, at) || zero(folded, at))) {
                digits.append(folded.charAt(at) == 'o' ? '0' : folded.charAt(at));
                at++;
            }
            if (at < folded.length() && Character.isLetter(folded.charAt(at)) && !ends.isEmpty()) {
                digits.setLength(sizes.get(sizes.size() - 1)); // “12 34 5e”: the last group is something else
                break;
            }
            ends.add(at);
            sizes.add(digits.length());
            at = nextGroup(folded, at, separators);
        }
        return new DigitRun(start, List.copyOf(ends), digits.toString(), List.copyOf(sizes));
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

    private static boolean zero(String folded, int at) {
        return folded.charAt(at) == 'o' && at > 0 && (digit(folded, at - 1) || folded.charAt(at - 1) == 'o');
    }
}
