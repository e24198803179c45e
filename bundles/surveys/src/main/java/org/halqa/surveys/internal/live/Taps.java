// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.halqa.surveys.Thermometers.Reading;
import org.halqa.surveys.Thermometers.Share;

/** The taps of one moment: how many of each step, and never which. Safe on any thread. */
final class Taps {

    /** A reading is made of so many more people at a time. */
    static final int TOGETHER = 5;

    private static final int STEPS = 5;
    private static final int MOST = 200;

    private final int[] steps = new int[STEPS + 1];
    private final Set<String> keys = new HashSet<>();
    private Reading reading = new Reading(0, List.of());

    /** Counts a tap, unless its form was sent before. */
    synchronized void add(int step, String key) {
        if (step < 1 || step > STEPS || keys.size() >= MOST || !keys.add(key)) {
            return;
        }
        steps[step]++;
        int people = IntStream.of(steps).sum();
        if (people % TOGETHER == 0) {
            reading = new Reading(
                    people,
                    List.of(
                            share(steps[1] + steps[2], people),
                            share(steps[3], people),
                            share(steps[4] + steps[5], people)));
        }
    }

    private static Share share(int part, int people) {
        return Share.values()[Math.min(3, 4 * part / people)];
    }

    synchronized Reading reading() {
        return reading;
    }
}
