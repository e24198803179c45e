// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Asks for less when the proof of everything would take too long: the largest table one level up, and in the end fewer tables. */
final class Retreat {

    /** How often a table goes up before tables are refused. */
    private static final int UP = 2;

    private final Frame frame;
    private final Request request;
    private int round;
    private int tables;

    Retreat(Frame frame, Request request) {
        this.frame = frame;
        this.request = request;
        this.tables = request.tables().size();
    }

    /** False when nothing is left to give up. */
    boolean goesOn() {
        return tables > 0;
    }

    /** The same tables with less in them; those that change show nothing yet. */
    List<Drawn> less(List<Drawn> drawn) {
        List<Drawn> less = new ArrayList<>(drawn);
        int largest = IntStream.range(0, drawn.size())
                .boxed()
                .max(Comparator.comparingInt(at -> cells(drawn.get(at))))
                .orElse(0);
        round++;
        if (round <= UP && cells(drawn.get(largest)) > 1) {
            less.set(largest, up(drawn.get(largest)));
            return less;
        }
        tables /= 2;
        for (int at = tables; at < less.size(); at++) {
            less.set(at, Drawn.refused(request, less.get(at).table()));
        }
        return less;
    }

    private int cells(Drawn drawn) {
        return drawn.levels()
                .map(levels -> frame.layout(request, drawn.table(), levels).cells)
                .orElse(0);
    }

    /** The dimension with most groups goes to its next level. */
    private Drawn up(Drawn drawn) {
        List<String> levels = new ArrayList<>(drawn.levels().orElseThrow());
        List<String> dims = drawn.table().dims();
        int longest = IntStream.range(0, dims.size())
                .boxed()
                .max(Comparator.comparingInt(
                        at -> frame.groups(dims.get(at), levels.get(at)).size()))
                .orElseThrow();
        List<String> coarser = frame.coarser(dims.get(longest));
        levels.set(longest, coarser.get(coarser.indexOf(levels.get(longest)) + 1));
        return drawn.at(levels);
    }
}
