// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.List;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Facts that a private area lets the door count. Called by the door on any thread; facts stay on the private side of it.
 * A source that throws keeps the door shut for evidence.
 */
@ConsumerType
public interface FactSource {

    /** Stable id, for example {@code sessions}. */
    String id();

    /** The fixed list of tables that may ever be released from these facts. */
    List<TablePlan> tables();

    /** Everything there is to count in {@code programme}. */
    List<Fact> facts(String programme);

    /**
     * One table: at most two crossed dimensions, no place finer than the zone, no day.
     *
     * @param id for example {@code sessions.zone}
     * @param title what is counted
     * @param row dimension of the rows
     * @param column dimension of the columns, or empty
     */
    record TablePlan(String id, Message title, String row, String column) {}
}
