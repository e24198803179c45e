// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.halqa.model.Labels;
import org.halqa.surveys.spi.AnswerScale.Step;
import org.halqa.surveys.spi.Item;
import org.halqa.surveys.spi.QuestionnaireFormat.Section;
import org.halqa.surveys.spi.SurveyInstrument;
import org.jspecify.annotations.Nullable;

/**
 * Whether questions of a file are those of the house: a changed word makes another instrument, whose scores mean something else.
 * A language that the file leaves out is no difference, nor is space.
 */
final class WordForWord {

    private WordForWord() {}

    /** An id as files write it: many allow letters, digits and the low line only. */
    static String code(String id) {
        return id.replaceAll("[^A-Za-z0-9_]", "_");
    }

    static boolean same(SurveyInstrument instrument, Section section) {
        List<Item> ours = instrument.items();
        List<Item> theirs = section.items();
        return ours.size() == theirs.size()
                && (section.lead() == null || same(instrument.lead(), section.lead()))
                && IntStream.range(0, ours.size()).allMatch(at -> same(ours.get(at), theirs.get(at)));
    }

    private static boolean same(Item ours, Item theirs) {
        return theirs.before() == null
                && theirs.onlyIf() == null
                && code(ours.id()).equals(theirs.id())
                && same(ours.scale().steps(), theirs.scale().steps())
                && (ours.wording() == null || same(ours.wording(), theirs.wording()));
    }

    static boolean same(List<Step> ours, List<Step> theirs) {
        return ours.size() == theirs.size()
                && IntStream.range(0, ours.size())
                        .allMatch(at -> ours.get(at).value() == theirs.get(at).value()
                                && same(ours.get(at).label(), theirs.get(at).label()));
    }

    private static boolean same(Labels ours, @Nullable Labels theirs) {
        return theirs != null
                && tidy(ours.fr()).equals(tidy(theirs.fr()))
                && sameOrLeftOut(ours.ar(), theirs.ar())
                && sameOrLeftOut(ours.en(), theirs.en());
    }

    private static boolean sameOrLeftOut(String ours, String theirs) {
        return theirs.isBlank() || tidy(ours).equals(tidy(theirs));
    }

    /** A dollar before a brace means something in files, so that it is written apart there. */
    private static String tidy(String words) {
        return words.replace("${", "$ {").replaceAll("\\s+", " ").strip();
    }
}
