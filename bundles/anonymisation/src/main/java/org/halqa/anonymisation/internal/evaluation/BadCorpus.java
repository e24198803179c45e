// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

/** A file that cannot be measured, and why, in words for whoever gave it. */
final class BadCorpus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCorpus(String why) {
        super(why);
    }
}
