// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.pptx.internal;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.halqa.reporting.Block;
import org.halqa.reporting.ChartSeries;

/**
 * Five bands from nothing to the largest number that is shown.
 *
 * @param largest more than 0
 */
record Bands(double largest) {

    private static final List<Color> GROUNDS = List.of(
            new Color(0xE6EFEA), new Color(0xBFD8CC), new Color(0x92BBA9), new Color(0x619A85), new Color(0x357562));
    private static final double DARK = 130;

    static Bands of(Block.Figures figures) {
        double most = IntStream.range(0, figures.rows().size())
                .boxed()
                .filter(row ->
                        !ChartSeries.total(figures.table().rows().get(row).code()))
                .flatMap(row -> IntStream.range(0, figures.columns().size())
                        .filter(column ->
                                !ChartSeries.total(figures.table().columns().get(column)))
                        .mapToObj(column -> figures.number(row, column)))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return new Bands(Math.max(most, 1));
    }

    Color ground(BigDecimal number) {
        int band = (int) (number.doubleValue() / largest * GROUNDS.size());
        return GROUNDS.get(Math.max(0, Math.min(GROUNDS.size() - 1, band)));
    }

    /** Ink that can be read on {@code ground}. */
    static Color ink(Color ground) {
        double light = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return light < DARK ? Color.WHITE : new Color(0x1C2826);
    }
}
