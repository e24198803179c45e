// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

/**
 * A score of the first wave and the mark by which the one of the second is found.
 *
 * @param scale part and key of the score, {@code WHO5.index}
 * @param mark random word, equal for the two ballots of one person
 */
public record Marked(String scale, String mark, double score) {}
