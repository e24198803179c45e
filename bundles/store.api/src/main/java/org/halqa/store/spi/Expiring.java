// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.spi;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Sealed words of one kind that a room destroys: when their days are over, when their author gives them up, or when a database from before was
 * put back that still has them. Register one as a service.
 *
 * <p>The register of what was destroyed calls it every hour and soon after a start, on a thread of its own, and writes an act for each
 * {@link Batch}: how many, when and why, never whose. When it throws, the fault is logged and it is asked again an hour later. In a room of SQL
 * {@code org.halqa.sql.Endings} remembers what was not written yet.
 */
@ConsumerType
public interface Expiring {

    /** Why something was destroyed. */
    enum Why {
        /** Its author wished it. */
        AUTHOR,
        /** The days of the rule were over. */
        RULE,
        /** It had been destroyed, and a restored database had it again. */
        RESTORE
    }

    /**
     * What was destroyed and is not in the register yet.
     *
     * @param ticket at most 36 characters; under one ticket nothing is written twice
     * @param pieces how many, at least 1
     */
    record Batch(String ticket, String programme, Why why, int pieces) {}

    /** What it is: the name of one of {@code org.halqa.sessions.Erasures.Kind}. */
    String kind();

    /** Days after its last change on which something of this kind is destroyed by rule. */
    int days();

    /**
     * Puts out of reach what was not changed since {@code before}, and destroys the keys of that and of all else that is to go. What the register
     * has not written is told again, under the same ticket.
     *
     * @param today the day that counts as the last change of what changed since the last call
     */
    List<Batch> destroy(LocalDate before, LocalDate today);

    /** The act is in the register. */
    void written(String ticket);
}
