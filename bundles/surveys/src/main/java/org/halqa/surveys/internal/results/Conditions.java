// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.OnlyIf;

/**
 * Which questions with a condition may be told. How many answered one is how many gave the answers that it depends on: beside the
 * table of the earlier question that number gives away what is withheld there, and the protection of tables knows nothing of such
 * a tie. So it is told only where nothing is to be withheld there: where each answer, and none, was given by nobody or by enough.
 */
public final class Conditions {

    private Conditions() {}

    /**
     * A part without the questions that may not be told.
     *
     * @param wave with the answers
     * @param least people that a number may be about, whoever reads it
     */
    public static Part told(Part part, Wave wave, int least) {
        List<Map<String, Integer>> sheets = wave.sheets(part.id());
        List<Item> told = new ArrayList<>();
        for (Item item : part.items()) {
            OnlyIf onlyIf = item.onlyIf();
            boolean all = onlyIf == null || isTold(onlyIf, told) && enough(sheets, onlyIf, least);
            if (all) {
                told.add(item);
            }
        }
        return new Part(part.id(), part.lead(), told, part.wellbeing());
    }

    private static boolean isTold(OnlyIf onlyIf, List<Item> told) {
        return onlyIf.each().stream()
                .allMatch(one -> told.stream().anyMatch(earlier -> earlier.id().equals(one.item())));
    }

    /** Where several questions decide, each combination of their answers. */
    private static boolean enough(List<Map<String, Integer>> sheets, OnlyIf onlyIf, int least) {
        return sheets.stream()
                .map(sheet -> onlyIf.each().stream()
                        .map(one -> Optional.ofNullable(sheet.get(one.item())))
                        .toList())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .allMatch(number -> number >= least);
    }
}
