// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Positions on the globe: two decimal numbers with at least three decimals each, or degrees and minutes. */
@Component
public final class PositionDetector implements Detector {

    private static final int DECIMALS_THAT_POINT_TO_A_STREET = 3;

    @Override
    public String id() {
        return "position";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        String folded = text.folded();
        int read = 0;
        for (int digit : Signs.of(text).digits()) {
            if (digit > read && folded.charAt(digit - 1) == '-') {
                read = read(folded, digit - 1, spots);
            }
            if (digit >= read) {
                read = read(folded, digit, spots);
            }
        }
        return spots.all();
    }

    /** Sees the position that begins at {@code at}, if one does; position after what was read. */
    private static int read(String folded, int at, Spots spots) {
        int first = decimal(folded, at);
        if (first > at) {
            int next = second(folded, afterPole(folded, first));
            int end = decimal(folded, next);
            if (end > next) {
                end = afterPole(folded, end);
                spots.add(at, end, Kind.POSITION, Treatment.MASK, "position");
                return end;
            }
            return first;
        }
        int poles = betweenPoles(folded, at);
        if (poles > at) {
            spots.add(at, poles, Kind.POSITION, Treatment.MASK, "position");
            return poles;
        }
        if (degrees(folded, at)) {
            int end = endOfDegrees(folded, at);
            spots.add(poleBefore(folded, at), end, Kind.POSITION, Treatment.MASK, "position");
            return end;
        }
        return at;
    }

    /** Position after a signed number with a point and enough decimals that begins at {@code from}, else {@code from}. */
    private static int decimal(String folded, int from) {
        int at = from < folded.length() && folded.charAt(from) == '-' ? from + 1 : from;
        boolean inside =
                from > 0 && (Character.isLetterOrDigit(folded.charAt(from - 1)) || folded.charAt(from - 1) == '.');
        int point = digits(folded, at);
        if (inside || point == at || point - at > 3 || point >= folded.length() || folded.charAt(point) != '.') {
            return from;
        }
        int end = digits(folded, point + 1);
        return end - point - 1 >= DECIMALS_THAT_POINT_TO_A_STREET ? end : from;
    }

    /** Position after “35.17N 2.93W”, whose poles say what it is, or {@code from}. */
    private static int betweenPoles(String folded, int from) {
        boolean inside = from > 0 && Character.isLetterOrDigit(folded.charAt(from - 1));
        int first = inside ? from : fraction(folded, from);
        int next = first == from ? from : afterPole(folded, first);
        if (next <= first) {
            return from;
        }
        int second = second(folded, next);
        int end = fraction(folded, second);
        int last = end == second ? end : afterPole(folded, end);
        return last > end ? last : from;
    }

    private static int fraction(String folded, int from) {
        int point = digits(folded, from);
        boolean pointed = point > from && point - from <= 3 && point < folded.length() && folded.charAt(point) == '.';
        int end = pointed ? digits(folded, point + 1) : from;
        return pointed && end > point + 1 ? end : from;
    }

    /** Position after “ N” or “° W” at {@code from}, or {@code from}. */
    private static int afterPole(String folded, int from) {
        int at = from < folded.length() && folded.charAt(from) == '°' ? from + 1 : from;
        int letter = Chars.skipSpaces(folded, at);
        return pole(folded, letter) ? letter + 1 : from;
    }

    private static int second(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < 3 && ",; /n".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int digits(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < 20 && Chars.digit(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean degrees(String folded, int at) {
        int whole = digits(folded, at);
        boolean fraction = whole > at && whole + 1 < folded.length() && folded.charAt(whole) == '.';
        int sign = fraction ? digits(folded, whole + 1) : whole;
        boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
        return starts
                && sign > at
                && sign + 1 < folded.length()
                && folded.charAt(sign) == '°'
                && (digits(folded, Chars.skipSpaces(folded, sign + 1)) > Chars.skipSpaces(folded, sign + 1)
                        || pole(folded, Chars.skipSpaces(folded, sign + 1)));
    }

    /** “N”, “S”, “E”, “W” that stands alone. */
    private static boolean pole(String folded, int at) {
        boolean letter = at < folded.length() && "nsew".indexOf(folded.charAt(at)) >= 0;
        return letter && (at + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(at + 1)));
    }

    /** Where “N 34°” begins, or {@code at}. */
    private static int poleBefore(String folded, int at) {
        int letter = at - 1;
        while (letter > 0 && at - letter < 3 && folded.charAt(letter) == ' ') {
            letter--;
        }
        boolean alone = letter == 0 || letter > 0 && !Character.isLetterOrDigit(folded.charAt(letter - 1));
        return alone && "nsewo".indexOf(folded.charAt(letter)) >= 0 ? letter : at;
    }

    private static int endOfDegrees(String folded, int from) {
        int end = from;
        int at = from;
        while (at < folded.length()
                && at - from < 60
                && (Chars.digit(folded.charAt(at)) || "°'\",. nsewo".indexOf(folded.charAt(at)) >= 0)) {
            at++;
            if (folded.charAt(at - 1) != ' ' && folded.charAt(at - 1) != ',') {
                end = at;
            }
        }
        return end;
    }
}
