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

    private static final Set<String> NAME_COLUMNS =
            Set.of("name", "names", "nom", "noms", "person", "full", "fullname", "nom complet", "full name");
    private static final Set<String> GIVEN_COLUMNS =
            Set.of("given", "first", "firstname", "prenom", "prénom", "given name", "first name");
    private static final Set<String> FAMILY_COLUMNS = Set.of("family", "last", "lastname", "surname", "last name");

    private final List<Known> people;

    private RosterFile(List<Known> people) {
        this.people = List.copyOf(people);
    }

    static RosterFile of(String content) {
        String body = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<String> lines = body.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<Known> people = new ArrayList<>();
        for (char separator : lines.isEmpty() ? new char[0] : new char[] {'\t', ',', ';'}) {
            List<List<String>> rows = Rows.of(String.join("\n", lines), separator);
            List<String> header = rows.get(0).stream()
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .toList();
            boolean parted = header.stream().noneMatch(column -> column.matches(".*[,;].*"));
            if (parted && header.stream().anyMatch(column -> naming(column) || in(GIVEN_COLUMNS, column))) {
                rows.subList(1, rows.size()).forEach(row -> people.add(known(header, row)));
                return new RosterFile(people);
            }
        }
        List<String> columns = List.of("name", "profile", "organisation", "zone");
        lines.forEach(line -> people.add(known(columns, List.of(line.split("\t", -1)))));
        return new RosterFile(people);
    }

    private static Known known(List<String> columns, List<String> cells) {
        List<String> names = new ArrayList<>();
        boolean apart = columns.stream().anyMatch(column -> in(GIVEN_COLUMNS, column));
        for (int at = 0; at < cells.size() && at < columns.size(); at++) {
            String column = columns.get(at);
            if (apart && in(GIVEN_COLUMNS, column)) {
                add(cells.get(at) + " " + family(columns, cells, tail(column)), names);
            } else if (naming(column) && !apart) {
                add(cells.get(at), names);
            }
        }
        return new Known(
                names,
                cell(columns, cells, "profile"),
                cell(columns, cells, "organisation"),
                cell(columns, cells, "zone"),
                PROGRAMME);
    }

    private static void add(String cell, List<String> names) {
        Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
    }

    /** The family name beside a given name, in the same language. */
    private static String family(List<String> columns, List<String> cells, String language) {
        for (int at = 0; at < cells.size() && at < columns.size(); at++) {
            String column = columns.get(at);
            if ((in(FAMILY_COLUMNS, column) || naming(column)) && tail(column).equals(language)) {
                return cells.get(at).strip();
            }
        }
        return "";
    }

    /** “name”, “name_ar”, “nom_fr”. */
    private static boolean naming(String column) {
        return in(NAME_COLUMNS, column);
    }

    private static boolean in(Set<String> columns, String column) {
        return columns.contains(head(column));
    }

    /** “given” of “given_ar”; of “given_name” as well. */
    private static String head(String column) {
        int under = column.indexOf('_');
        return under < 0 ? column : column.substring(0, under);
    }

    private static String tail(String column) {
        int under = column.lastIndexOf('_');
        String tail = under < 0 ? "" : column.substring(under + 1);
        return tail.equals("name") ? "" : tail;
    }

    private static String cell(List<String> columns, List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
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
