// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pdf.internal;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.texts.Texts;
import org.w3c.dom.Element;

/** Pictures of one report: each is an element that names it by its number, and is painted as lines and not as points. */
final class Drawings implements FSObjectDrawerFactory, FSObjectDrawer {

    private static final String NUMBER = "data";

    private final Charts charts;
    private final Texts texts;
    private final Locale language;
    private final List<Picture> pictures = new ArrayList<>();

    /** A picture and its width in points. */
    private record Picture(double width, Consumer<Graphics2D> painter) {}

    Drawings(Charts charts, Texts texts, Locale language) {
        this.charts = charts;
        this.texts = texts;
        this.language = language;
    }

    void chart(Tree page, Block.Chart chart, String alternative) {
        put(
                page,
                Charts.WIDTH,
                charts.height(chart, texts, language),
                alternative,
                canvas -> charts.paint(chart, texts, language, canvas));
    }

    void mark(Tree page, String alternative) {
        put(page, Mark.SIZE, Mark.SIZE, alternative, Mark::paint);
    }

    private void put(Tree page, double width, double height, String alternative, Consumer<Graphics2D> painter) {
        String size = "width:" + width + "pt;height:" + height + "pt";
        page.open("object", NUMBER, String.valueOf(pictures.size()), "alt", alternative, "style", size)
                .close();
        pictures.add(new Picture(width, painter));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.hasAttribute(NUMBER);
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Picture picture = pictures.get(Integer.parseInt(element.getAttribute(NUMBER)));
        double pixels = width / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) pixels, (float) (height / dotsPerPixel), canvas -> {
            double scale = pixels / picture.width();
            canvas.scale(scale, scale);
            picture.painter().accept(canvas);
        });
        return Map.of();
    }
}
