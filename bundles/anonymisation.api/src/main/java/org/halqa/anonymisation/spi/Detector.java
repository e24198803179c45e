// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.spi;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds one kind of thing that may identify a person. Register one as a service.
 *
 * <p>Called by the door on its own threads, several at once, with a limit of time; must be safe on any thread and keep
 * nothing of what it reads. When it throws, is missing though required, or takes too long, the door names it on screen and
 * releases nothing. A detector with the same {@link #id()} and a higher service ranking replaces a stock one. Contract test:
 * {@code DetectorContract} in the testkit.
 */
@ConsumerType
public interface Detector {

    /** Stable, ASCII, for example {@code phone}. */
    String id();

    /**
     * True when it finds somebody because a register knows them. Whoever is nobody's guest is not told what such a detector finds
     * ({@code Door.hint}): by asking name by name, a stranger would learn who is on the register. Whoever writes a detector that asks
     * a register says so here: it is false otherwise.
     */
    default boolean knowsPeople() {
        return false;
    }

    /** What it finds in {@code text}; offsets are those of {@link NormalisedText#original()}. */
    List<Finding> detect(NormalisedText text);
}
