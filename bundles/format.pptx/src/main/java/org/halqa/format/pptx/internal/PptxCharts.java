// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.halqa.reporting.Block;
import org.halqa.reporting.ChartSeries;
import org.halqa.reporting.EditableCharts;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The charts of our slides, for whoever fills slides of their own. */
@Component
public final class PptxCharts implements EditableCharts {

    private final PptxTemplate template;

    /** Reads the template once. */
    @Activate
    public PptxCharts() {
        this.template = PptxTemplate.ofTheHouse();
    }

    @Override
    public Optional<Editable> of(Block.Chart chart, Texts texts, Locale language) {
        ChartPlot plot = new ChartPlot(new Pen(language), message -> texts.say(message, language));
        return plot.series(chart).map(series -> made(plot, chart.kind(), series));
    }

    private Editable made(ChartPlot plot, Block.Chart.Kind kind, ChartSeries series) {
        try (XMLSlideShow show = template.open()) {
            plot.into(show.createChart(show.createSlide()), kind, series);
            Map<String, byte[]> parts = Nameless.parts(show);
            return new Editable(only(parts, "ppt/charts/", ".xml"), only(parts, "ppt/embeddings/", ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] only(Map<String, byte[]> parts, String folder, String ending) {
        return parts.entrySet().stream()
                .filter(part ->
                        part.getKey().startsWith(folder) && part.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
