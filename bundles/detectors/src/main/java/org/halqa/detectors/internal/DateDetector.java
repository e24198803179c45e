// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Days of an incident, which point to a person; a month or a year alone does not and stays. */
@Component
public final class DateDetector implements Detector {

    private final Calendar calendar = new Calendar();
    private final DayPattern hours = new TimeOfDay(calendar);
    private final List<DayPattern> patterns =
            List.of(new NumericDay(), new DayOfMonth(calendar), new NamedDay(calendar), hours);

    @Override
    public String id() {
        return "date";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        List<Word> words = Word.of(text);
        for (int at = 0; at < words.size(); at++) {
            if (!calendar.mayBegin(words.get(at))) {
                continue;
            }
            for (DayPattern pattern : patterns) {
                DayPattern.Match match = pattern.at(words, at, text.folded());
                if (match != null && !history(match)) {
                    int start = words.get(match.first()).start();
                    int end = words.get(match.last()).end();
                    String wider = pattern == hours
                            ? calendar.hour(text.language())
                            : calendar.month(match.month(), match.year(), text.language());
                    spots.add(start, end, Kind.DATE, Treatment.GENERALISE, "date", wider);
                    at = Math.max(at, match.last());
                    break;
                }
            }
        }
        return spots.all();
    }

    /** Nobody who is spoken of today was there. Years before 1500 may be of the Hijri calendar. */
    private static boolean history(DayPattern.Match match) {
        return match.year() >= 1500 && match.year() < 1930;
    }
}
