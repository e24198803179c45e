// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.util.List;
import org.halqa.model.Labels;

/**
 * An axis with its details, to choose from.
 *
 * @param details code and label of level 2
 */
public record Axis(String code, Labels label, List<Choice> details) {

    /** A code with its name. */
    public record Choice(String code, Labels label) {}
}
