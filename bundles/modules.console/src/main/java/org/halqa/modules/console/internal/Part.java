// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.List;
import java.util.Map;
import org.halqa.model.Message;

/**
 * One bundle as an administrator sees it: never its content.
 *
 * @param id symbolic name
 * @param contributions how many services it brings, by the name of their interface; only those of an SPI
 * @param reasons why it waits; empty when it does not
 */
public record Part(String id, String version, State state, Map<String, Integer> contributions, List<Message> reasons) {

    /** How a part is doing; the later one is what matters more. */
    public enum State {
        ON,
        STOPPED,
        WAITING
    }

    public Part {
        contributions = Map.copyOf(contributions);
        reasons = List.copyOf(reasons);
    }
}
