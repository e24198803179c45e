// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.internal.evidence.Block.Counted;
import org.halqa.anonymisation.internal.evidence.Block.Row;

/** A block as lines of text: what is frozen and hashed. */
public final class BlockFile {

    private static final String FIRST_LINE = "halqa-evidence 1";

    private BlockFile() {}

    /** The one way to write it. */
    public static String write(Block block) {
        StringBuilder lines = new StringBuilder(FIRST_LINE).append('\n');
        lines.append(block.first()).append(' ').append(block.last()).append('\n');
        for (Counted table : block.tables()) {
            lines.append("table ")
                    .append(table.id())
                    .append(' ')
                    .append(String.join(" ", table.columns()))
                    .append('\n');
            for (Row row : table.rows()) {
                lines.append("row ").append(row.code());
                row.values().forEach(value -> lines.append(' ').append(value));
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Block read(String text) {
        String[] lines = text.split("\n");
        if (lines.length < 2 || !lines[0].equals(FIRST_LINE)) {
            throw new IllegalArgumentException("not a block of evidence");
        }
        List<Counted> tables = new ArrayList<>();
        int at = 2;
        while (at < lines.length) {
            String[] head = lines[at++].split(" ");
            List<Row> rows = new ArrayList<>();
            while (at < lines.length && lines[at].startsWith("row ")) {
                rows.add(row(lines[at++].split(" ")));
            }
            tables.add(new Counted(head[1], List.of(head).subList(2, head.length), rows));
        }
        String[] months = lines[1].split(" ");
        return new Block(YearMonth.parse(months[0]), YearMonth.parse(months[1]), tables);
    }

    private static Row row(String[] words) {
        List<Integer> values = new ArrayList<>();
        for (int at = 2; at < words.length; at++) {
            values.add(Integer.parseInt(words[at]));
        }
        return new Row(words[1], values);
    }
}
