// SPDX-License-Identifier: Apache-2.0
package org.halqa.relay.internal.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.halqa.relay.Relay.Step;

/**
 * What coordination has done about one released factor.
 *
 * @param released id of the released document
 * @param version 0 when nothing is stored yet
 * @param days the day it left, and of each step that coordination has taken since
 * @param words for everybody, or empty
 */
public record Answer(String released, int version, Map<Step, LocalDate> days, String language, String words) {

    public Answer {
        days = Map.copyOf(days);
    }

    /** Nothing yet. */
    public static Answer none(String released) {
        return new Answer(released, 0, Map.of(), "", "");
    }

    /** The same with one more step; a step that was taken keeps its day. */
    public Answer with(Step step, LocalDate day) {
        Map<Step, LocalDate> more = new EnumMap<>(Step.class);
        more.putAll(days);
        more.putIfAbsent(step, day);
        return new Answer(released, version, more, language, words);
    }

    /** The same with other words. */
    public Answer saying(String said, String in) {
        return new Answer(released, version, days, in, said);
    }

    /** The last step that was taken. */
    public Step step() {
        return days.keySet().stream().max(Step::compareTo).orElse(Step.RECEIVED);
    }
}
