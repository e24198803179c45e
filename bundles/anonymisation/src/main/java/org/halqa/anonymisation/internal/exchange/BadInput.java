// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

/** An input that cannot be used; the message says why and names no value of the microdata. */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1;

    BadInput(String why) {
        super(why);
    }
}
