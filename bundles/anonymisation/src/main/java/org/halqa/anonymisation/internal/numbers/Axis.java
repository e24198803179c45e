// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One dimension of a table at a level: which group a code belongs to. The last place is the margin.
 *
 * @param column index
 * @param labels of the groups
 * @param codes of each group
 * @param group of each code; -1 for a missing answer
 * @param lifted true when everybody who answered is in the base of each place: an answer in a table of counts
 */
record Axis(int column, List<String> labels, List<BitSet> codes, int[] group, boolean lifted) {

    /** The axis of a dimension that there is not. */
    static final Axis NONE = new Axis(-1, List.of(), List.of(), new int[0], false);

    static Axis of(int index, Column column, Map<String, List<String>> groups, boolean counts) {
        List<String> labels = new ArrayList<>(groups.keySet());
        List<BitSet> codes = new ArrayList<>();
        int[] group = new int[column.values().size() + 1];
        java.util.Arrays.fill(group, -1);
        for (String label : labels) {
            BitSet of = new BitSet();
            for (String code : groups.getOrDefault(label, List.of())) {
                int at = column.values().indexOf(code);
                of.set(at);
                group[at] = codes.size();
            }
            codes.add(of);
        }
        if (labels.isEmpty()) {
            java.util.Arrays.fill(group, 0, column.values().size(), 0);
        }
        return new Axis(index, labels, codes, group, column.answer() && counts);
    }

    int margin() {
        return labels.size();
    }
}
