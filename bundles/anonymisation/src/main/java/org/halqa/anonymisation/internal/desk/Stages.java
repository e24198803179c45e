// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk.Closeness;
import org.halqa.anonymisation.ReviewDesk.Question;
import org.halqa.anonymisation.internal.desk.Examination.Examined;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.model.Outcome.Fault;

/** What must be true before a document may go one step further. Both readers pass the same gate. */
public final class Stages {

    private static final Set<Question> ALL = EnumSet.allOf(Question.class);

    private final Examination examination;

    public Stages(Examination examination) {
        this.examination = examination;
    }

    /** What stands in the way, before the questions are even asked. */
    public static List<Message> obstacles(Examined examined) {
        List<Message> obstacles = new ArrayList<>(examined.obstacles());
        int open = examined.sheet().open();
        if (open > 0) {
            obstacles.add(Message.of(Search.MODULE, "obstacle.open", open));
        }
        long close = examined.risks().stream()
                .filter(each -> each.closeness() == Closeness.TOO_CLOSE)
                .count();
        if (close > 0) {
            obstacles.add(Message.of(Search.MODULE, "obstacle.close", close));
        }
        return obstacles;
    }

    /** The document when it may go on, searched as it would leave; otherwise why not. */
    public Outcome<Sheet> gate(Examined examined, Set<Question> safe) {
        List<Fault> faults = new ArrayList<>(Faults.about("", obstacles(examined)));
        if (!safe.containsAll(ALL)) {
            faults.add(new Fault("safe", Message.of(Search.MODULE, "fault.questions")));
        }
        if (faults.isEmpty()) {
            Set<Message> obstacles = new LinkedHashSet<>();
            List<Objection> objections = examination.objections(examined.sheet(), obstacles);
            faults.addAll(Faults.about("", obstacles));
            objections.forEach(each -> faults.add(new Fault(
                    "",
                    Message.of(
                            Search.MODULE, "fault.found-again", each.finding().reason()))));
        }
        return faults.isEmpty() ? new Outcome.Done<>(examined.sheet()) : new Outcome.Refused<>(faults);
    }
}
