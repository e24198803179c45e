// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import org.halqa.model.Labels;

/**
 * A stretch of a score that its authors give a meaning to, for groups and never for a person.
 *
 * @param from smallest score in it
 * @param to largest score in it
 * @param name what it is called
 * @param source where it is published; a band without a source does not exist
 */
public record Band(double from, double to, Labels name, String source) {

    public Band {
        if (source.isBlank() || from > to) {
            throw new IllegalArgumentException("a band has a source and a width");
        }
    }
}
