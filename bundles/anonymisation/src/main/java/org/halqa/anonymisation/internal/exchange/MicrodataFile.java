// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.halqa.anonymisation.internal.exchange.Specification.require;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.halqa.anonymisation.internal.numbers.Column;
import org.halqa.anonymisation.internal.numbers.Microdata;

/** MICRODATA of {@code halqa-evidence-1}. */
final class MicrodataFile {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern TIME = Pattern.compile("-?\\d{1,9}");

    private MicrodataFile() {}

    static Microdata read(String csv, Specification specification) throws BadInput {
        List<List<String>> records = CsvRows.read(csv);
        require(!records.isEmpty(), "no header line");
        List<String> header = records.get(0);
        require(header.stream().distinct().count() == header.size(), "a column twice in the header");
        List<List<String>> rows = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        List<Integer> until = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            require(
                    record.size() == header.size(),
                    "line " + (rows.size() + 2) + " has another length than the header");
            List<String> row = new ArrayList<>();
            for (Column column : specification.columns()) {
                int at = header.indexOf(column.name());
                require(at >= 0, "no column " + column.name());
                row.add(code(column, record.get(at)));
            }
            rows.add(row);
            time(specification.from(), header, record, from, 0);
            time(specification.until(), header, record, until, Integer.MAX_VALUE);
        }
        return new Microdata(specification.columns(), rows, from, until);
    }

    private static String code(Column column, String value) throws BadInput {
        boolean sound =
                switch (column.role()) {
                    case DIMENSION -> column.values().contains(value);
                    case ANSWER -> column.values().contains(value) || value.isEmpty() && column.optional();
                    case MAGNITUDE -> value.isEmpty() || NUMBER.matcher(value).matches();
                };
        require(sound, "column " + column.name() + " has a value that is not declared");
        return value;
    }

    private static void time(String name, List<String> header, List<String> record, List<Integer> times, int otherwise)
            throws BadInput {
        if (name.isEmpty()) {
            return;
        }
        int at = header.indexOf(name);
        require(at >= 0, "no column " + name);
        String value = record.get(at);
        require(value.isEmpty() || TIME.matcher(value).matches(), "column " + name + " has a value that is no time");
        times.add(value.isEmpty() ? otherwise : Integer.parseInt(value));
    }
}
