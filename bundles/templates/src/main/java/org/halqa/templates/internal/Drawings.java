// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.halqa.model.Message;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.reporting.EditableCharts;
import org.halqa.reporting.SafeText;
import org.halqa.templates.Kind;
import org.halqa.templates.internal.fill.Piece;
import org.halqa.texts.Texts;

/** Charts as pieces: in slides they can be edited, for as long as a module is there that makes such; elsewhere they are pictures. */
final class Drawings {

    /** Pixels a point: sharp on paper. */
    private static final double SHARPNESS = 3;

    private final Charts charts;
    private final Supplier<Optional<EditableCharts>> editable;

    /** @param editable asked anew for each chart: a module comes and goes */
    Drawings(Charts charts, Supplier<Optional<EditableCharts>> editable) {
        this.charts = charts;
        this.editable = editable;
    }

    Piece of(Block.Chart chart, Kind kind, Texts texts, Locale language) {
        String title = say(chart.title(), texts, language);
        String description = say(chart.description(), texts, language);
        return Optional.of(kind)
                .filter(Kind.PPTX::equals)
                .flatMap(slides -> editable.get())
                .flatMap(makes -> makes.of(chart, texts, language))
                .<Piece>map(made -> new Piece.Editable(title, description, made.chart(), made.workbook()))
                .orElseGet(() -> new Piece.Picture(
                        title,
                        description,
                        Charts.WIDTH,
                        charts.height(chart, texts, language),
                        charts.png(chart, texts, language, SHARPNESS),
                        charts.svg(chart, texts, language)));
    }

    private static String say(Message message, Texts texts, Locale language) {
        return SafeText.of(texts.say(message, language));
    }
}
