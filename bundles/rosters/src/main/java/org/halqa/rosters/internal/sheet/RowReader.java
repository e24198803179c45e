// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.programme.Programmes;
import org.halqa.programme.Spellings;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.internal.PersonRules;
import org.halqa.rosters.internal.RostersTexts;
import org.halqa.sheets.Headings;
import org.halqa.sheets.Sheet.Line;

/** Reads rows of one file. */
final class RowReader {

    /** Columns that a file may have, in the order of a template. */
    static final List<String> COLUMNS =
            List.of("name", "arabicName", "organisation", "team", "zone", "profile", "languages", "manager", "direct");

    private final Headings columns;
    private final Programmes programmes;
    private final Spellings spellings;
    private final String onlyOrganisation;

    /** @param onlyOrganisation what an empty cell means, or empty when it means nothing */
    RowReader(Headings columns, Programmes programmes, String onlyOrganisation) {
        this.columns = columns;
        this.programmes = programmes;
        this.spellings = new Spellings(programmes);
        this.onlyOrganisation = onlyOrganisation;
    }

    Row read(Line line) {
        List<Fault> faults = new ArrayList<>();
        String profile = one(line, "profile", part -> spellings.code(Vocabulary.PROFILE, part), "", faults);
        RosterPerson person = new RosterPerson(
                cell(line, "name"),
                cell(line, "arabicName"),
                one(line, "organisation", spellings::organisation, onlyOrganisation, faults),
                cell(line, "team"),
                one(line, "zone", spellings::zone, "", faults),
                profile,
                languages(line, faults),
                "",
                direct(line, profile, faults));
        return new Row(line.number(), PersonRules.tidy(person), cell(line, "manager"), faults);
    }

    private String cell(Line line, String column) {
        return columns.has(column) ? line.cell(columns.place(column)) : "";
    }

    private String one(
            Line line,
            String column,
            Function<String, Optional<String>> reading,
            String otherwise,
            List<Fault> faults) {
        String cell = cell(line, column);
        if (cell.isEmpty() && !otherwise.isEmpty()) {
            return otherwise;
        }
        Optional<String> code = cell.isEmpty() ? Optional.empty() : reading.apply(cell);
        if (code.isEmpty()) {
            faults.add(RostersTexts.fault(column, cell.isEmpty() ? "file.empty" : "file.unread." + column));
        }
        return code.orElse("");
    }

    private List<String> languages(Line line, List<Fault> faults) {
        List<Optional<String>> codes = Spellings.several(cell(line, "languages")).stream()
                .map(part -> spellings.code(Vocabulary.SESSION_LANGUAGE, part))
                .toList();
        if (codes.isEmpty()) {
            faults.add(RostersTexts.fault("languages", "file.empty"));
        } else if (codes.stream().anyMatch(Optional::isEmpty)) {
            faults.add(RostersTexts.fault("languages", "file.unread.languages"));
        }
        return codes.stream().flatMap(Optional::stream).toList();
    }

    /** An empty cell means what is usual for the profile. */
    private boolean direct(Line line, String profile, List<Fault> faults) {
        String cell = cell(line, "direct");
        if (cell.isEmpty()) {
            return programmes
                    .term(Vocabulary.PROFILE, profile)
                    .filter(term -> term.has(Term.DIRECT_CONTACT))
                    .isPresent();
        }
        Optional<Boolean> said = Spellings.yes(cell);
        if (said.isEmpty()) {
            faults.add(RostersTexts.fault("direct", "file.unread.direct"));
        }
        return said.orElse(false);
    }
}
