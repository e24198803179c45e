// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

/**
 * A command that has come to its end.
 *
 * @param code its exit code
 * @param output what it printed, both streams together
 */
public record Finished(int code, String output) {}
