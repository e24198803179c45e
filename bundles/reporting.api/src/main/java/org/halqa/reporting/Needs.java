// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.statistics.Sample;
import org.halqa.statistics.Trend;

/**
 * What released reports say about needs over time (R054, B3 and B4), counted in documents that whoever reads this page may read
 * one by one. How needs lie across zones and audiences is evidence of the door.
 */
public final class Needs {

    /** Fewer reports than that are not shown in a crossed table (B2). */
    public static final int FEWEST = 3;

    private static final int MONTHS_FOR_A_COURSE = 3;
    private static final int FRESH_MONTHS = 3;

    private final List<Told> told;
    private final SortedMap<YearMonth, List<Told>> months;

    private record Told(LocalDate day, Set<String> themes) {}

    /** Where a need is going. */
    public enum Course {
        /** Named in a growing share of reports. */
        UP,
        /** Neither. */
        STEADY,
        /** Named in a shrinking share of reports. */
        DOWN,
        /** Too few months or reports to say. */
        EARLY
    }

    /**
     * A theme as it appeared.
     *
     * @param first month of the first report that names it
     * @param reports how many name it
     * @param fresh true when it first appeared in the last three months, and not in the very first one
     */
    public record Need(String theme, YearMonth first, int reports, Course course, boolean fresh) {}

    private Needs(List<Told> told) {
        this.told = told;
        this.months = told.stream()
                .collect(Collectors.groupingBy(one -> YearMonth.from(one.day()), TreeMap::new, Collectors.toList()));
    }

    /** Reads them; a report without a day is left out. */
    public static Needs in(List<Released> reports) {
        return new Needs(reports.stream()
                .flatMap(Needs::told)
                .sorted(Comparator.comparing(Told::day))
                .toList());
    }

    private static Stream<Told> told(Released report) {
        return report.codes("date").stream()
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .limit(1)
                .map(day -> new Told(LocalDate.parse(day), Set.copyOf(report.codes("themes"))));
    }

    /** How many reports were read. */
    public int reports() {
        return told.size();
    }

    /** Every theme, the most recent first appearance first, then the most often named. */
    public List<Need> register() {
        return themes().map(this::need)
                .sorted(Comparator.comparing(Need::first)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Need::reports).reversed())
                        .thenComparing(Need::theme))
                .toList();
    }

    private Stream<String> themes() {
        return told.stream().flatMap(one -> one.themes().stream()).distinct();
    }

    private Need need(String theme) {
        List<Told> naming =
                told.stream().filter(one -> one.themes().contains(theme)).toList();
        YearMonth first = YearMonth.from(naming.get(0).day());
        boolean fresh = !first.equals(months.firstKey())
                && first.isAfter(months.lastKey().minusMonths(FRESH_MONTHS));
        return new Need(theme, first, naming.size(), course(theme, naming.size()), fresh);
    }

    /** Theil–Sen slope of the share of each month's reports that name it (B3). */
    private Course course(String theme, int reports) {
        if (months.size() < MONTHS_FOR_A_COURSE || reports < 2) {
            return Course.EARLY;
        }
        double slope = Trend.theilSen(Sample.of(months.values().stream()
                .mapToDouble(all -> (double) all.stream()
                                .filter(one -> one.themes().contains(theme))
                                .count()
                        / all.size())
                .toArray()));
        return slope > 0 ? Course.UP : slope < 0 ? Course.DOWN : Course.STEADY;
    }

    /** Different themes up to the end of each month: a curve that lies flat says that little new is heard (B4). */
    public Evidence.Table saturation(Message title) {
        Set<String> heard = new HashSet<>();
        List<Evidence.Cell> cells = new ArrayList<>();
        months.values().forEach(all -> {
            all.forEach(one -> heard.addAll(one.themes()));
            cells.add(new Evidence.Cell(OptionalInt.of(heard.size())));
        });
        return new Evidence.Table(
                "saturation",
                title,
                "theme",
                "month",
                months.keySet().stream().map(YearMonth::toString).toList(),
                List.of(new Evidence.Line("heard", cells)));
    }

    /** How many months have a report. */
    public int months() {
        return months.size();
    }

    /** Reports that name a theme, by month. */
    public Evidence.Table byMonth(Message title) {
        List<String> codes = months.keySet().stream().map(YearMonth::toString).toList();
        List<Evidence.Line> lines = register().stream()
                .sorted(Comparator.comparingInt(Need::reports).reversed().thenComparing(Need::theme))
                .map(need -> new Evidence.Line(
                        need.theme(),
                        months.values().stream()
                                .map(all -> cell(need.theme(), all))
                                .toList()))
                .toList();
        return new Evidence.Table("theme-month", title, "theme", "month", codes, lines);
    }

    private static Evidence.Cell cell(String theme, List<Told> month) {
        int count =
                (int) month.stream().filter(one -> one.themes().contains(theme)).count();
        return new Evidence.Cell(count < FEWEST ? OptionalInt.empty() : OptionalInt.of(count));
    }
}
