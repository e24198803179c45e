// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import static org.halqa.surveys.internal.results.ScoreFindings.hundredths;
import static org.halqa.surveys.internal.results.ScoreFindings.say;
import static org.halqa.surveys.internal.results.ScoreFindings.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halqa.anonymisation.spi.SheetSource.Estimated;
import org.halqa.statistics.EffectSize;
import org.halqa.statistics.Holm;
import org.halqa.statistics.Interval;
import org.halqa.statistics.Sample;
import org.halqa.statistics.SignedRank;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.internal.plan.Retrospect;
import org.halqa.surveys.spi.Item;

/**
 * Questions that were asked twice on one form: how it was before, and now. Whoever remembers tends to see a change, so that the
 * sentence about this bias always goes with the numbers (Howard 1980; Hill and Betz 2005). No means of those who answered both:
 * beside the tables they would give those away who answered one.
 */
final class ThenAndNow {

    private static final double LEVEL = 0.95;
    private static final int PERCENT = 100;

    /** More are not tested exactly; their answers stand in the tables all the same. */
    private static final int MOST = 500;

    private final Part part;
    private final List<Map<String, Integer>> sheets;

    ThenAndNow(Part part, List<Map<String, Integer>> sheets) {
        this.part = part;
        this.sheets = sheets;
    }

    /** One question, and how far each went from then to now. */
    private record Change(Item item, double[] steps) {

        boolean tellable() {
            return steps.length >= ScoreFindings.LEAST
                    && steps.length <= MOST
                    && differences().variance() > 0;
        }

        Sample differences() {
            return Sample.of(steps);
        }
    }

    List<Estimated> findings() {
        List<Change> all = part.items().stream()
                .map(item -> new Change(item, differences(item.id())))
                .filter(Change::tellable)
                .toList();
        double[] adjusted = Holm.adjust(all.stream()
                .mapToDouble(each -> SignedRank.of(each.differences()).twoSided())
                .toArray());
        List<Estimated> found = new ArrayList<>();
        for (int at = 0; at < adjusted.length; at++) {
            found.add(estimated(all.get(at), adjusted[at]));
        }
        if (!found.isEmpty()) {
            found.add(new Estimated(part.id() + ".then.bias", say("then-bias"), List.of(sheets.size())));
        }
        return found;
    }

    private double[] differences(String item) {
        return sheets.stream()
                .filter(sheet -> sheet.containsKey(item) && sheet.containsKey(Retrospect.then(item)))
                .mapToDouble(sheet -> answer(sheet, item) - answer(sheet, Retrospect.then(item)))
                .toArray();
    }

    private static int answer(Map<String, Integer> sheet, String item) {
        return Objects.requireNonNull(sheet.get(item), item);
    }

    private Estimated estimated(Change change, double adjusted) {
        SignedRank ranks = SignedRank.of(change.differences());
        Interval interval = ranks.interval(LEVEL);
        return new Estimated(
                part.id() + "." + change.item().id() + ".then",
                say(
                        "then",
                        Objects.requireNonNull(change.item().wording(), "an open survey has words"),
                        change.differences().size(),
                        told(tenths(ranks.pseudomedian())),
                        told(tenths(interval.lower())),
                        told(tenths(interval.upper())),
                        (int) Math.floor(PERCENT * interval.level()),
                        hundredths(EffectSize.dz(change.differences())),
                        Said.probability(adjusted),
                        say("then-" + Said.conclusion(adjusted, interval, ranks.pseudomedian(), true))),
                List.of(change.differences().size()));
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
