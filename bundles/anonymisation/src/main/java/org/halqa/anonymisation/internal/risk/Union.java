// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.halqa.anonymisation.spi.TraitReader.Said;

/**
 * What is said of somebody in several places, put together.
 *
 * @param here what the document itself says
 * @param before what earlier documents say and this one does not
 */
record Union(List<Said> here, List<Said> before) {

    List<Said> all() {
        List<Said> all = new ArrayList<>(here);
        all.addAll(before);
        return all;
    }

    /** {@code begin} and all of {@code others} of whom {@code joins} holds, the nearest first, until nobody is added any more. */
    static Union of(List<Said> begin, List<Sighting> others, BiPredicate<List<Said>, List<Said>> joins) {
        List<Said> all = new ArrayList<>(begin);
        List<Said> here = new ArrayList<>(begin);
        List<Said> before = new ArrayList<>();
        List<Sighting> left = new ArrayList<>(others);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int at = 0; at < left.size(); at++) {
                Sighting each = left.get(at);
                if (joins.test(all, each.mention().said())) {
                    grown |= add(each.mention().said(), all, each.earlier() ? before : here);
                    left.remove(at--);
                }
            }
        }
        return new Union(here, before);
    }

    private static boolean add(List<Said> more, List<Said> all, List<Said> side) {
        boolean grown = false;
        for (Said each : more) {
            if (all.stream().noneMatch(known -> Sameness.same(known, each))) {
                all.add(each);
                side.add(each);
                grown = true;
            }
        }
        return grown;
    }
}
