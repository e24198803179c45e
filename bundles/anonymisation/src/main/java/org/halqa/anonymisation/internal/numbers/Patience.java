// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

/**
 * How much is tried for a release.
 *
 * @param tries changes that an attempt may try
 * @param many from more people than that on, those whom a search left over are tried before everybody is looked through again
 */
record Patience(long tries, int many) {

    /** What every release gets. */
    static final Patience USUAL = new Patience(8_000_000, 1_000);
}
