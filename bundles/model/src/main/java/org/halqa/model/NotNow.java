// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

/**
 * Carried by an exception that only means that something is not possible right now, because a part of the house is
 * missing. Consoles answer 503 with the reason, whatever the area.
 */
public interface NotNow {

    /** What is missing, in words for the reader. */
    Message reason();
}
