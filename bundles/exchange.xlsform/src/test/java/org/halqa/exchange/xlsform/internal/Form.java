// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.sheets.XlsxWriter;
import org.halqa.sheets.XlsxWriter.Tab;
import org.halqa.surveys.spi.QuestionnaireFormat.Reading;
import org.halqa.surveys.spi.QuestionnaireFormat.Remark;

/** A form as somebody would type it; cells are parted by bars. */
final class Form {

    private final List<String> survey = new ArrayList<>();
    private final List<String> choices =
            new ArrayList<>(List.of("list_name|name|label::Français (fr)|label::العربية (ar)"));
    private final List<String> settings = new ArrayList<>();

    private Form() {}

    static Form of(String heading, String... rows) {
        Form form = new Form();
        form.survey.add(heading);
        form.survey.addAll(List.of(rows));
        return form;
    }

    /** With the usual headings. */
    static Form asking(String... rows) {
        return of("type|name|label::Français (fr)|label::العربية (ar)|required|relevant|constraint|appearance", rows);
    }

    Form choice(String... rows) {
        choices.addAll(List.of(rows));
        return this;
    }

    Form settings(String heading, String row) {
        settings.addAll(List.of(heading, row));
        return this;
    }

    Reading read() {
        return new XlsFormFormat()
                .read(XlsxWriter.write(
                        Stream.of(tab("survey", survey), tab("choices", choices), tab("settings", settings))
                                .filter(tab -> !tab.rows().isEmpty())
                                .toList()));
    }

    private static Tab tab(String name, List<String> rows) {
        return new Tab(
                name,
                false,
                rows.stream().map(row -> List.of(row.split("\\|", -1))).toList());
    }

    /** Each as {@code sheet row key}. */
    static List<String> told(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.place().sheet() + " " + remark.place().row() + " "
                        + remark.reason().key())
                .toList();
    }
}
