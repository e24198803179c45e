// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.texts.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Charts in the look of the house. */
@Component
public final class DrawnCharts implements Charts {

    /** Names of columns stand side by side in these: on less room some would have to be left out. */
    private static final Set<Block.Chart.Kind> BROAD = EnumSet.of(Block.Chart.Kind.HEAT, Block.Chart.Kind.LINES);

    private final Letters latin;
    private final Letters arabic;

    /** Reads the fonts once. */
    @Activate
    public DrawnCharts() {
        this.latin = Letters.leftToRight();
        this.arabic = latin.rightToLeft();
    }

    @Override
    public int height(Block.Chart chart, Texts texts, Locale language) {
        return (int) Math.ceil(picture(chart, texts, language).height());
    }

    @Override
    public String svg(Block.Chart chart, Texts texts, Locale language) {
        return svg(chart, texts, language, WIDTH);
    }

    @Override
    public String narrow(Block.Chart chart, Texts texts, Locale language) {
        return svg(chart, texts, language, BROAD.contains(chart.kind()) ? WIDTH : NARROW);
    }

    private String svg(Block.Chart chart, Texts texts, Locale language, int width) {
        return Svg.of(
                picture(chart, texts, language, width),
                texts.say(chart.title(), language),
                texts.say(chart.description(), language),
                language);
    }

    @Override
    public void paint(Block.Chart chart, Texts texts, Locale language, Graphics2D canvas) {
        new Painter(canvas, letters(language)).paint(picture(chart, texts, language));
    }

    @Override
    public byte[] png(Block.Chart chart, Texts texts, Locale language, double scale) {
        Picture picture = picture(chart, texts, language);
        int width = (int) Math.ceil(WIDTH * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(scale, scale);
        new Painter(canvas, letters(language)).paint(picture);
        canvas.dispose();
        return Png.of(image);
    }

    private Picture picture(Block.Chart chart, Texts texts, Locale language) {
        return picture(chart, texts, language, WIDTH);
    }

    private Picture picture(Block.Chart chart, Texts texts, Locale language, int width) {
        Data data = new Data(chart.figures(), texts, language);
        Sketch sketch = new Sketch(letters(language), language.getLanguage().equals("ar"), width);
        return sketch.picture(drawing(chart.kind(), data).draw(data, sketch));
    }

    private static Drawing drawing(Block.Chart.Kind kind, Data data) {
        return switch (kind) {
            case BARS -> new Bars();
            case STACKED -> new Stacked();
            case LINES -> data.rows() > Lines.MOST_ROWS ? new Heat() : new Lines();
            case HEAT -> new Heat();
            case COVERAGE -> new Coverage();
            case DIVERGING -> new Diverging();
            case BEFORE_AFTER -> new BeforeAfter();
        };
    }

    private Letters letters(Locale language) {
        return language.getLanguage().equals("ar") ? arabic : latin;
    }
}
