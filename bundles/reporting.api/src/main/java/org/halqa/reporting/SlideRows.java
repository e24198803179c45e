// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the rows of a table go over slides: as many as fit below the header, a name that takes several lines counted as such. For both
 * families of slides, whose tables are alike: 864 points wide and 364 high, a third of it for the names. Immutable.
 *
 * @param from the first row, counted from 0
 * @param to before this one
 */
public record SlideRows(int from, int to) {

    private static final int MOST = 11;
    private static final int MANY_COLUMNS = 7;
    private static final double HEIGHT = 362;
    private static final double ROW = 26;
    private static final double LINE = 17.8;
    private static final double NAMES = 262;
    private static final double NUMBERS = 588;
    private static final double MARGINS = 14;

    /** Width of a letter in points, of the larger and of the smaller words. */
    private static final double LETTER = 6.6;

    private static final double SMALL_LETTER = 5.1;

    /**
     * The slides of a table; at least one.
     *
     * @param head words of the columns of numbers
     * @param names words of the rows
     */
    public static List<SlideRows> of(List<String> head, List<String> names) {
        double letter = head.size() >= MANY_COLUMNS ? SMALL_LETTER : LETTER;
        double column = NUMBERS / Math.max(1, head.size()) - MARGINS;
        double below = HEIGHT
                - head.stream()
                        .mapToDouble(each -> height(each, column / letter))
                        .max()
                        .orElse(ROW);
        double[] rows =
                names.stream().mapToDouble(each -> height(each, NAMES / letter)).toArray();
        List<SlideRows> slides = new ArrayList<>();
        int from = 0;
        while (from == 0 || from < rows.length) {
            int to = Math.min(rows.length, from + 1);
            double filled =
                    IntStream.range(from, to).mapToDouble(row -> rows[row]).sum();
            while (to < rows.length && to - from < MOST && filled + rows[to] <= below) {
                filled += rows[to++];
            }
            slides.add(new SlideRows(from, to));
            from = Math.max(to, 1);
        }
        return slides;
    }

    /** Words break at spaces, so that a line is rarely full. */
    private static double height(String words, double letters) {
        int lines = (int) Math.ceil(words.length() / Math.max(4, letters * 0.95));
        return ROW + LINE * Math.max(0, lines - 1);
    }
}
