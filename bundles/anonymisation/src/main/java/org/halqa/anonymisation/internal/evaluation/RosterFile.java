// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halqa.anonymisation.spi.KnownPeople;

/** People from a file, one a line: names parted by “ | ”, then profile, organisation and zone, parted by tabs. */
final class RosterFile implements KnownPeople {

    /** They are all counted in one programme, whatever it is called. */
    static final String PROGRAMME = "evaluation";

    private static final Set<String> NAME_COLUMNS = Set.of("name", "names", "nom", "noms", "person");

    private final List<Known> people;

    private RosterFile(List<Known> people) {
        this.people = List.copyOf(people);
    }

    static RosterFile of(String content) {
        List<String> lines = content.lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> columns = List.of("name", "profile", "organisation", "zone");
        int from = 0;
        if (!lines.isEmpty()) {
            List<String> header = Arrays.stream(lines.get(0).split("\t", -1))
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (header.stream().anyMatch(RosterFile::naming)) {
                columns = header;
                from = 1;
            }
        }
        List<Known> people = new ArrayList<>();
        for (String line : lines.subList(from, lines.size())) {
            people.add(known(columns, line.split("\t", -1)));
        }
        return new RosterFile(people);
    }

    private static Known known(List<String> columns, String[] cells) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at < cells.length && at < columns.size(); at++) {
            if (naming(columns.get(at))) {
                Arrays.stream(cells[at].split("\\|"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(names::add);
            }
        }
        return new Known(
                names,
                cell(columns, cells, "profile"),
                cell(columns, cells, "organisation"),
                cell(columns, cells, "zone"),
                PROGRAMME);
    }

    /** “name”, “name_ar”, “nom_fr”. */
    private static boolean naming(String column) {
        int under = column.indexOf('_');
        return NAME_COLUMNS.contains(under < 0 ? column : column.substring(0, under));
    }

    private static String cell(List<String> columns, String[] cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.length ? "" : cells[at].strip();
    }

    @Override
    public String id() {
        return "file";
    }

    @Override
    public List<Known> people() {
        return people;
    }

    @Override
    public long version() {
        return 1;
    }
}
