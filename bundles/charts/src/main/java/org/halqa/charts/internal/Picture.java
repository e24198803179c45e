// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.List;

/**
 * A drawn chart.
 *
 * @param width in points
 * @param height in points
 * @param shapes from the back to the front
 */
record Picture(double width, double height, List<Shape> shapes) {
    Picture {
        shapes = List.copyOf(shapes);
    }
}
