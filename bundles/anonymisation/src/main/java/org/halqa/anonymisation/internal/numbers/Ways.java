// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * To which codes somebody may be changed.
 *
 * @param codes for each column
 * @param groups for each column, the combinations it is part of
 */
record Ways(int[][] codes, List<List<Group>> groups) {

    /**
     * Columns that hang together.
     *
     * @param which columns
     * @param examples a row for each combination
     */
    record Group(int[] which, List<int[]> examples) {

        private Group into(ToLongFunction<int[]> failing) {
            long mine = Board.mask(which);
            return new Group(
                    which,
                    examples.stream()
                            .filter(example -> (failing.applyAsLong(example) & mine) == 0)
                            .toList());
        }
    }

    static Ways of(List<Column> columns) {
        int[][] codes = columns.stream()
                .map(column -> IntStream.range(0, column.values().size() + (column.optional() ? 1 : 0))
                        .toArray())
                .toArray(int[][]::new);
        List<List<Group>> groups = new ArrayList<>();
        columns.forEach(column -> groups.add(new ArrayList<>()));
        return new Ways(codes, groups);
    }

    /** Only those that lead somewhere; {@code failing} says of codes which columns do not. */
    Ways into(ToLongFunction<int[]> failing) {
        int[] scratch = new int[codes.length];
        int[][] into = new int[codes.length][];
        Arrays.setAll(into, column -> {
            int[] kept = Arrays.stream(codes[column])
                    .filter(code -> {
                        scratch[column] = code;
                        return (failing.applyAsLong(scratch) >> column & 1) == 0;
                    })
                    .toArray();
            scratch[column] = 0;
            return kept;
        });
        List<List<Group>> narrow = groups.stream()
                .map(of -> of.stream().map(group -> group.into(failing)).toList())
                .toList();
        return new Ways(into, narrow);
    }
}
