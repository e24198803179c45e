// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

/**
 * A phrase of a set, found in a text.
 *
 * @param set name of the set
 * @param first index of its first word
 * @param last index of its last word
 */
record Hit(String set, int first, int last) {}
