// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.nio.charset.StandardCharsets;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.reporting.Block;
import org.halqa.reporting.Charts;
import org.halqa.texts.Texts;

/** A chart as an answer of its own, for a phone when the address asks for it with {@code narrow}. */
record ChartAnswer(Charts drawing, Texts texts) {

    private static final String NARROW = "narrow";

    View to(PageRequest request, Block.Chart chart) {
        String svg = request.field(NARROW).isPresent()
                ? drawing.narrow(chart, texts, request.locale())
                : drawing.svg(chart, texts, request.locale());
        return new View.Data(200, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }
}
