// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

/**
 * The end of the chain after one entry.
 *
 * @param sequence number of that entry, 0 before the first
 * @param value 64 hexadecimal digits
 */
record Link(long sequence, String value) {}
