// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.ArrayList;
import java.util.List;

/** Round numbers from zero for the side of a chart. */
record Scale(double step, double top) {

    /** A scale whose top is at least {@code most}, in about four steps. */
    static Scale upTo(double most) {
        double raw = Math.max(most, 1) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = power * 10;
        for (double nice : new double[] {1, 2, 5}) {
            if (nice * power >= raw) {
                step = nice * power;
                break;
            }
        }
        step = Math.max(step, most <= 1 ? step : 1);
        return new Scale(step, Math.ceil(Math.max(most, 1) / step) * step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= top + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
