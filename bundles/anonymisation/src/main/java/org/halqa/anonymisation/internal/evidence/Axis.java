// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.spi.Fact;

/**
 * One dimension with its counts, and which of them are hidden. Where every fact has exactly one code, hidden counts can be
 * bounded by subtraction from the total; at least two are then hidden, and together they are large enough that none of them
 * is bounded within less than the threshold, even by somebody who knows which ones are not zero.
 */
final class Axis {

    /** The dimension of what groups speak about: one organisation alone must not be heard. */
    static final String SPOKEN = "theme";

    private final String name;
    private final List<String> codes;
    private final List<Tally> tallies = new ArrayList<>();
    private final boolean additive;
    private final boolean[] hidden;

    Axis(String name, List<String> codes, boolean additive) {
        this.name = name;
        this.codes = List.copyOf(codes);
        this.additive = additive;
        this.hidden = new boolean[codes.size()];
        codes.forEach(code -> tallies.add(new Tally()));
    }

    void add(Fact fact) {
        for (String code : Dimensions.codes(fact, name)) {
            tallies.get(codes.indexOf(code)).add(fact);
        }
    }

    String name() {
        return name;
    }

    List<String> codes() {
        return codes;
    }

    int size() {
        return codes.size();
    }

    boolean additive() {
        return additive;
    }

    int count(int at) {
        return tallies.get(at).count();
    }

    boolean hidden(int at) {
        return hidden[at];
    }

    /** Hides one; true when it was not hidden and is not zero. */
    boolean hide(int at) {
        boolean changed = !hidden[at] && count(at) > 0;
        hidden[at] |= changed;
        return changed;
    }

    void hideAll() {
        for (int at = 0; at < size(); at++) {
            hide(at);
        }
    }

    /** Hides what is small by itself; themes also when one organisation alone speaks. */
    void hideSmall(int threshold) {
        for (int at = 0; at < size(); at++) {
            boolean alone = name.equals(SPOKEN) && tallies.get(at).oneOrganisation();
            if (tallies.get(at).small(threshold) || alone) {
                hide(at);
            }
        }
    }

    /** Hides more until what is hidden cannot be found by subtraction from {@code total}. */
    void settle(int threshold, int total) {
        while (exposed(threshold, total)) {
            int next = smallestVisible();
            if (next < 0) {
                return;
            }
            hide(next);
        }
    }

    private boolean exposed(int threshold, int total) {
        int together = 0;
        int number = 0;
        int visible = 0;
        for (int at = 0; at < size(); at++) {
            together += hidden[at] ? count(at) : 0;
            number += hidden[at] ? 1 : 0;
            visible += hidden[at] ? 0 : count(at);
        }
        if (number == 0) {
            return false;
        }
        if (additive) {
            return number < 2 || together - number < threshold;
        }
        int least = number > 1 ? 0 : Math.max(0, total - visible);
        return total - least < threshold;
    }

    private int smallestVisible() {
        int smallest = -1;
        for (int at = 0; at < size(); at++) {
            boolean candidate = !hidden[at] && count(at) > 0;
            if (candidate && (smallest < 0 || count(at) < count(smallest))) {
                smallest = at;
            }
        }
        return smallest;
    }
}
