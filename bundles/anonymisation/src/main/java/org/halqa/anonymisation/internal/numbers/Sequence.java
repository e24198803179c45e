// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.internal.numbers.Answer.Reason;
import org.halqa.anonymisation.internal.numbers.Measure.Kind;
import org.halqa.anonymisation.internal.numbers.Request.Audience;

/** Releases one after the other, each checked against all before it. What was released is never changed. */
public final class Sequence {

    private final Microdata microdata;
    private final List<Hierarchy> hierarchies;
    private final Policy policy;
    private final Patience patience;
    private final List<Request> requests = new ArrayList<>();
    private final List<Drawn> ledger = new ArrayList<>();
    private final Map<Audience, Map<List<Object>, Long>> prior = new EnumMap<>(Audience.class);

    public Sequence(Microdata microdata, List<Hierarchy> hierarchies, Policy policy) {
        this(microdata, hierarchies, policy, Patience.USUAL);
    }

    Sequence(Microdata microdata, List<Hierarchy> hierarchies, Policy policy, Patience patience) {
        this.patience = patience;
        this.microdata = microdata;
        this.hierarchies = List.copyOf(hierarchies);
        this.policy = policy;
    }

    /** Protects the next release. */
    public List<Answer> release(Request request) {
        requests.add(request);
        Frame frame = new Frame(microdata, hierarchies, requests);
        List<Drawn> drawn = new Draft(frame, microdata, policy, ledger, request, prior, patience).best();
        ledger.addAll(drawn);
        return drawn.stream().map(each -> answer(frame, each)).toList();
    }

    private Answer answer(Frame frame, Drawn drawn) {
        if (drawn.refused()) {
            return Answer.refused(drawn.table().id(), reason(drawn));
        }
        if (drawn.table().measure().kind() == Kind.SUM) {
            return sums(frame, drawn);
        }
        Board board = new Board(
                frame.layout(drawn.release(), drawn.table(), drawn.levels().orElseThrow()), 0);
        board.rounding = drawn.rounding();
        for (int[] row : frame.rows) {
            board.move(null, row);
        }
        board.remember();
        return drawn.answer(board.layout, board.shown, 0);
    }

    private Answer sums(Frame frame, Drawn drawn) {
        Layout layout =
                frame.layout(drawn.release(), drawn.table(), drawn.levels().orElseThrow());
        int magnitude = microdata.index(drawn.table().measure().column());
        int scale = microdata.scale(magnitude);
        long[] amounts = microdata.amounts(magnitude);
        long[] shown = new long[layout.cells];
        for (int cell = 0; cell < layout.cells; cell++) {
            long total = 0;
            for (int row = 0; row < frame.rows.length; row++) {
                total += layout.in(frame.rows[row], cell) == 2 ? amounts[row] : 0;
            }
            shown[cell] = drawn.rounding().nearest(total, Math.round(Math.pow(10, scale)));
        }
        return drawn.answer(layout, shown, scale);
    }

    private Reason reason(Drawn drawn) {
        if (drawn.table().columns().stream().anyMatch(name -> microdata.index(name) < 0)) {
            return Reason.UNKNOWN_COLUMN;
        }
        if (drawn.table().dims().size() > 2) {
            return Reason.TOO_MANY_DIMENSIONS;
        }
        return Reason.SMALL_POPULATION;
    }
}
