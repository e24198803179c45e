// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.time.Duration;

/**
 * What one run of a format may take.
 *
 * @param time from its first to its last byte
 * @param bytes size of the file
 * @param atOnce files that are written at the same time
 */
record Limits(Duration time, int bytes, int atOnce) {}
