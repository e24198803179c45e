// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A square for each cell, in five bands from few to many; its number is written in it. */
final class Heat implements Drawing {

    @Override
    public double draw(Data data, Sketch sketch) {
        Bands bands = Bands.over(data.smallest(), data.largest());
        double top = Legend.draw(sketch, 2, entries(data, bands));
        Rows names = new Rows(data, sketch, 0);
        double step = (sketch.across() - names.start()) / data.columns();
        Rows rows = new Rows(data, sketch, Columns.names(data, sketch, names.start(), step, top));
        for (int row = 0; row < data.rows(); row++) {
            rows.name(row);
            for (int column = 0; column < data.columns(); column++) {
                double x = rows.start() + column * step;
                double height = rows.top(row + 1) - rows.top(row);
                cell(data, sketch, bands, data.value(row, column), new Place(x, rows.top(row), step, height));
            }
        }
        return rows.bottom() + 4;
    }

    private static void cell(Data data, Sketch sketch, Bands bands, OptionalDouble value, Place place) {
        if (value.isEmpty()) {
            sketch.box(place.x() + 1, place.y() + 1, place.width() - 2, place.height() - 2, Ink.PLASTER, Hatch.NONE);
            sketch.withheld(place.x() + place.width() / 2, place.y() + place.height() / 2);
            return;
        }
        String colour = bands.colour(value.getAsDouble());
        sketch.box(place.x() + 1, place.y() + 1, place.width() - 2, place.height() - 2, colour, Hatch.NONE);
        double base = place.y() + place.height() / 2 + 3.5;
        sketch.around(place.x() + place.width() / 2, base, data.say(value.getAsDouble()), Ink.on(colour));
    }

    private static List<Legend.Entry> entries(Data data, Bands bands) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int band = 0; band < bands.count(); band++) {
            String name = bands.from(band) == bands.to(band)
                    ? data.say(bands.from(band))
                    : data.say(ChartsPack.say("band", bands.from(band), bands.to(band)));
            entries.add(new Legend.Entry(name, Ink.BANDS.get(band), Hatch.NONE));
        }
        return entries;
    }

    private record Place(double x, double y, double width, double height) {}
}
