// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to count: one row for each respondent.
 *
 * @param columns what a row has
 * @param rows codes in the order of {@code columns}; empty for a missing answer; a decimal number for a magnitude
 * @param from the time from which a row is known, one for each row; empty when all always are
 * @param until the time from which a row is withdrawn, {@link Integer#MAX_VALUE} when it never is; empty likewise
 */
public record Microdata(List<Column> columns, List<List<String>> rows, List<Integer> from, List<Integer> until) {

    public Microdata {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        from = List.copyOf(from);
        until = List.copyOf(until);
    }

    /** Rows that are all always known. */
    public Microdata(List<Column> columns, List<List<String>> rows) {
        this(columns, rows, List.of(), List.of());
    }

    int index(String name) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Codes as numbers, one more column than there are for the times; magnitudes stay zero. */
    int[][] codes() {
        int[][] codes = new int[rows.size()][columns.size() + 1];
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            Map<String, Integer> index = new HashMap<>();
            column.values().forEach(value -> index.put(value, index.size()));
            for (int row = 0; row < codes.length && column.role() != Column.Role.MAGNITUDE; row++) {
                codes[row][at] = index.getOrDefault(rows.get(row).get(at), column.missing());
            }
        }
        return codes;
    }

    /** The amounts of a magnitude as whole numbers, times {@link #scale}. */
    long[] amounts(int column) {
        int scale = scale(column);
        long[] amounts = new long[rows.size()];
        Arrays.setAll(
                amounts,
                row -> amount(rows.get(row).get(column)).movePointRight(scale).longValueExact());
        return amounts;
    }

    /** Digits after the point that the amounts of a column have at most. */
    int scale(int column) {
        return rows.stream()
                .mapToInt(row ->
                        Math.max(0, amount(row.get(column)).stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private static BigDecimal amount(String written) {
        return written.isEmpty() ? BigDecimal.ZERO : new BigDecimal(written);
    }
}
