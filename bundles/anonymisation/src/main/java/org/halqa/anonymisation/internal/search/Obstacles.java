// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import org.halqa.anonymisation.internal.StockDetectorIds;
import org.halqa.model.Message;

/** Why a search is not whole. Names the detector in words; one of a partner, whose words nobody here has, by its id. */
public final class Obstacles {

    private Obstacles() {}

    /** {@code id} is not there. */
    public static Message missing(String id) {
        return Message.of(Search.MODULE, "obstacle.missing", name(id));
    }

    /** {@code id} could not read the text. */
    public static Message failed(String id) {
        return Message.of(Search.MODULE, "obstacle.failed", name(id));
    }

    /** {@code id} takes too long. */
    public static Message slow(String id) {
        return Message.of(Search.MODULE, "obstacle.slow", name(id));
    }

    private static Object name(String id) {
        return StockDetectorIds.named(id) ? Message.of(Search.MODULE, "detector." + id) : id;
    }
}
