// SPDX-License-Identifier: Apache-2.0
package org.halqa.exchange.xlsform.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale.Step;

/** The sheet {@code choices}: lists of answers, by their names. */
final class ChoiceLists {

    private static final int LONGEST = 200;

    private final Map<String, List<Choice>> lists = new HashMap<>();
    private final Remarks remarks;

    /** An answer as the file has it. */
    record Choice(String name, Labels label) {}

    ChoiceLists(Remarks remarks) {
        this.remarks = remarks;
    }

    void read(Table table) {
        table.rows().forEach(this::read);
    }

    private void read(Table.Row row) {
        String list = row.cell("list_name", "list");
        if (list.isEmpty()) {
            return;
        }
        // A broken answer keeps its place, so that its list is not called too short as well.
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(new Choice(row.cell("name", "value"), label(row)));
    }

    private Labels label(Table.Row row) {
        Optional<Labels> label = row.words("label");
        if (label.isEmpty()) {
            remarks.refuse(row.place(), "label");
        } else if (row.repeatsAnAnswer("label")) {
            remarks.refuse(row.place(), "held.reference");
        } else if (label.get().fr().length() > LONGEST) {
            remarks.refuse(row.place(), "label.long", LONGEST);
        } else if (label.get().ar().isEmpty()) {
            remarks.changeOnce(row.place(), "label.arabic");
        }
        return label.orElseGet(() -> new Labels("—", "", ""));
    }

    /** Empty when there is no such list. */
    List<Choice> choices(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** As steps: numbers where all names are small different numbers, else counted from 1. */
    static List<Step> steps(List<Choice> choices) {
        boolean numbers = choices.stream().allMatch(choice -> choice.name().matches("\\d{1,4}"))
                && choices.stream()
                                .map(choice -> Integer.valueOf(choice.name()))
                                .distinct()
                                .count()
                        == choices.size();
        return IntStream.range(0, choices.size())
                .mapToObj(at -> new Step(
                        numbers ? Integer.parseInt(choices.get(at).name()) : at + 1,
                        choices.get(at).label()))
                .toList();
    }
}
