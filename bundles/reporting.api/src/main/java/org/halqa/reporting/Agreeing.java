// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.model.Message;
import org.halqa.statistics.Interval;
import org.halqa.statistics.Proportion;

/**
 * How many agree with a sentence, or say that something is better, of those who answered: computed from what was released, so
 * that it says no more.
 *
 * @param title the sentence
 * @param agree how many
 * @param all who answered it, or all sheets where that is withheld
 * @param sheets true when {@code all} counts sheets on which it was passed over as well
 * @param percent share, in whole percent
 * @param from lower end of its 95 % interval (Wilson), in whole percent
 * @param to upper end of it
 */
public record Agreeing(Message title, int agree, int all, boolean sheets, int percent, int from, int to) {

    private static final String ALL = "sheets.all";
    private static final String TOP = ".top";
    private static final String BETTER = ".better";
    private static final String TOTAL = "TOTAL";
    private static final double LEVEL = 0.95;
    private static final int PERCENT = 100;

    /** Tables that ask who agrees, or who says better; all others are asked by answer. */
    public static boolean asks(Evidence.Table table) {
        return table.id().endsWith(TOP) || table.id().endsWith(BETTER);
    }

    /** Every sentence whose two numbers are shown, in order. */
    public static List<Agreeing> of(Evidence results) {
        return all(results, TOP, 2);
    }

    /** The same for what changed: how many say better. */
    public static List<Agreeing> better(Evidence results) {
        return all(results, BETTER, 1);
    }

    private static List<Agreeing> all(Evidence results, String end, int answers) {
        return results.tables().stream()
                .filter(table -> table.id().endsWith(end))
                .flatMap(top -> of(results, top, end, answers).stream())
                .toList();
    }

    /** One question, whichever of the two it asks; {@code item} as in the id of its table. */
    public static Optional<Agreeing> of(Evidence results, String item) {
        return results.table(item + TOP)
                .flatMap(top -> of(results, top, TOP, 2))
                .or(() -> results.table(item + BETTER).flatMap(top -> of(results, top, BETTER, 1)));
    }

    private static Optional<Agreeing> of(Evidence results, Evidence.Table top, String end, int highest) {
        String item = top.id().substring(0, top.id().length() - end.length());
        Optional<Evidence.Table> answers = results.table(item);
        return answers.flatMap(
                table -> number(top, TOTAL).or(() -> best(table, highest)).flatMap(agree -> answered(table)
                        .map(all -> of(table.title(), agree, all, false))
                        .or(() -> results.table(ALL)
                                .flatMap(all -> number(all, TOTAL))
                                .map(all -> of(table.title(), agree, all, true)))));
    }

    private static Agreeing of(Message title, int agree, int all, boolean sheets) {
        Proportion proportion = new Proportion(agree, all);
        Interval interval = proportion.wilson(LEVEL);
        return new Agreeing(
                title,
                agree,
                all,
                sheets,
                percent(proportion.share()),
                percent(interval.lower()),
                percent(interval.upper()));
    }

    /** The highest answers, when all of them are shown. */
    private static Optional<Integer> best(Evidence.Table table, int answers) {
        List<Optional<Integer>> highest = codes(table)
                .map(Integer::valueOf)
                .sorted((one, other) -> other - one)
                .limit(answers)
                .map(code -> number(table, String.valueOf(code)))
                .toList();
        return sum(highest);
    }

    /** Those who gave an answer: who passed it over is in no total. */
    private static Optional<Integer> answered(Evidence.Table table) {
        return number(table, TOTAL)
                .or(() -> sum(codes(table).map(code -> number(table, code)).toList()));
    }

    private static Optional<Integer> sum(List<Optional<Integer>> numbers) {
        return numbers.stream().allMatch(Optional::isPresent)
                ? Optional.of(numbers.stream()
                        .mapToInt(number -> number.orElseThrow())
                        .sum())
                : Optional.empty();
    }

    private static Stream<String> codes(Evidence.Table table) {
        return table.rows().stream().map(Evidence.Line::code).filter(code -> !code.equals(TOTAL));
    }

    private static Optional<Integer> number(Evidence.Table table, String code) {
        return table.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(row -> row.cells().get(0))
                .filter(cell -> !cell.suppressed())
                .map(cell -> cell.value().getAsInt())
                .findFirst();
    }

    private static int percent(double share) {
        return (int) Math.round(PERCENT * share);
    }
}
