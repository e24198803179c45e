// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Evidence;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.spi.FigureSource;
import org.halqa.anonymisation.spi.FigureSource.Figures;
import org.halqa.model.Message;
import org.halqa.programme.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Figures that count no people, handed on as they are, under names that say so. */
final class PlainFigures {

    private static final Logger LOG = LoggerFactory.getLogger(PlainFigures.class);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,60}");

    private final Supplier<List<FigureSource>> sources;

    PlainFigures(Supplier<List<FigureSource>> sources) {
        this.sources = sources;
    }

    /** With {@code counted} as the records that figures may be drawn from. */
    List<Evidence.Table> tables(Programme programme, Set<String> counted) {
        return sources.get().stream()
                .flatMap(source -> tables(source, programme, counted))
                .toList();
    }

    private static Stream<Evidence.Table> tables(FigureSource source, Programme programme, Set<String> counted) {
        try {
            return source.figures(programme.id(), counted).stream()
                    .map(figures -> table(source.id(), figures))
                    .toList()
                    .stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "Source of figures {} failed: {}", source.id(), e.getClass().getName());
            throw new DoorClosed(Message.of(Search.MODULE, "closed.source"));
        }
    }

    private static Evidence.Table table(String source, Figures figures) {
        Stream<String> codes = Stream.concat(
                Stream.concat(Stream.of(source, figures.id()), figures.columns().stream()),
                figures.rows().stream().map(FigureSource.Row::code));
        if (!codes.allMatch(code -> CODE.matcher(code).matches())) {
            throw new IllegalStateException("a code of a figure is not a code");
        }
        return new Evidence.Table(
                "figures." + source + "." + figures.id(),
                figures.title(),
                figures.row(),
                figures.column(),
                figures.columns(),
                figures.rows().stream().map(PlainFigures::line).toList(),
                switch (figures.unit()) {
                    case DAYS -> Evidence.Measure.DAYS;
                    case NUMBER -> Evidence.Measure.NUMBER;
                },
                figures.decimals());
    }

    private static Evidence.Line line(FigureSource.Row row) {
        return new Evidence.Line(
                row.code(),
                row.values().stream()
                        .map(value -> new Evidence.Cell(OptionalInt.of(value)))
                        .toList());
    }
}
