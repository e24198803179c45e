// SPDX-License-Identifier: Apache-2.0
package org.halqa.charts.internal;

import java.util.List;
import java.util.Map;

/** The colours of the house for what is drawn; none of them speaks alone. */
final class Ink {

    static final String GROUND = "#FFFFFF";
    static final String PLASTER = "#EAE9E0";
    static final String LINE = "#DAD8CC";
    static final String EDGE = "#7F8A84";
    static final String TEXT = "#1C2826";
    static final String QUIET = "#47544F";
    static final String CEDAR = "#1F4D43";

    /** From few to many. */
    static final List<String> BANDS = List.of("#E6EFEA", "#BFD8CC", "#92BBA9", "#619A85", "#357562");

    private static final List<String> SERIES =
            List.of("#1F4D43", "#E5A52F", "#33557E", "#92BBA9", "#9B3527", "#5F6C67");
    private static final List<String> MIDDLE = List.of("#8A4A10", "#E0B070", "#DAD8CC", "#7FB8C4", "#14506B");

    /** Zones keep their colour everywhere. */
    private static final Map<String, String> ZONES =
            Map.of("RSK", "#114974", "OR", "#855A12", "FM", "#AF77DF", "BMK", "#1BA46D", "MS", "#701A0A");

    private Ink() {}

    /** The colour of the {@code index}th series, whose code is {@code code}. */
    static String series(int index, String code) {
        return ZONES.getOrDefault(code, SERIES.get(index % SERIES.size()));
    }

    /** The colour of step {@code index} of {@code steps} from one end to the other. */
    static String around(int index, int steps) {
        return steps < 2 ? MIDDLE.get(2) : MIDDLE.get(Math.round(index * (MIDDLE.size() - 1f) / (steps - 1)));
    }

    /** Ink that can be read on {@code ground}. */
    static String on(String ground) {
        int red = Integer.parseInt(ground.substring(1, 3), 16);
        int green = Integer.parseInt(ground.substring(3, 5), 16);
        int blue = Integer.parseInt(ground.substring(5, 7), 16);
        return 0.299 * red + 0.587 * green + 0.114 * blue < 130 ? GROUND : TEXT;
    }
}
