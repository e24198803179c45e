// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.surveys.Ballots.Part;
import org.halqa.surveys.internal.plan.AnswerSheet;
import org.halqa.surveys.internal.plan.AnswerSheet.Read;
import org.halqa.surveys.spi.ScoreKey;
import org.halqa.surveys.spi.SurveyInstrument;

/**
 * The sealed answers of one survey and the keys that score them.
 *
 * @param parts as they were when it was opened
 * @param pieces as they were sealed
 * @param instruments those that are there now
 */
public record Wave(List<Part> parts, List<Read> pieces, List<SurveyInstrument> instruments) {

    public Wave {
        parts = List.copyOf(parts);
        pieces = List.copyOf(pieces);
        instruments = List.copyOf(instruments);
    }

    /** Reads sealed pieces. */
    public static Wave of(List<Part> parts, List<String> pieces, List<SurveyInstrument> instruments) {
        return new Wave(parts, pieces.stream().map(AnswerSheet::read).toList(), instruments);
    }

    /** Sheets of a part with something on them. */
    List<Map<String, Integer>> sheets(String part) {
        return pieces.stream()
                .filter(piece -> piece.name().equals(part) && !piece.stratum().isEmpty())
                .map(Read::choices)
                .filter(choices -> !choices.isEmpty())
                .toList();
    }

    /** Mark to sheet, for those who wanted to be found again; a mark that two sheets bear is nobody's. */
    Map<String, Map<String, Integer>> marked(String part) {
        Map<String, List<Map<String, Integer>>> byMark = pieces.stream()
                .filter(piece -> piece.name().equals(part) && !piece.mark().isEmpty())
                .collect(Collectors.groupingBy(Read::mark, Collectors.mapping(Read::choices, Collectors.toList())));
        return byMark.entrySet().stream()
                .filter(each -> each.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get(0)));
    }

    Optional<SurveyInstrument> instrument(String part) {
        return instruments.stream().filter(each -> each.id().equals(part)).findFirst();
    }

    Stream<Scored> scored(String part) {
        return instrument(part).stream()
                .flatMap(instrument -> instrument.keys().stream())
                .map(key -> new Scored(key, sheets(part)));
    }

    Optional<Scored> scored(String part, ScoreKey key) {
        return parts.stream().anyMatch(each -> each.id().equals(part))
                ? Optional.of(new Scored(key, sheets(part)))
                : Optional.empty();
    }
}
