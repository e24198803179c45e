// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

/**
 * A stretch of text on a page. A template escapes it; no markup is ever made of what a person wrote.
 *
 * @param text the words
 * @param number of the finding that it is, 0 for ordinary text
 * @param look class of the finding: {@code hard}, {@code soft}, {@code done} or none
 * @param added true for words that the door or a person put in the place of others
 */
public record Segment(String text, int number, String look, boolean added) {

    static Segment plain(String text) {
        return new Segment(text, 0, "", false);
    }
}
