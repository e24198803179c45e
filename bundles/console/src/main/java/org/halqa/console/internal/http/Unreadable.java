// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

/** A request that cannot be taken: too large (413), broken encoding (400), not a form (415). Says nothing of its content. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Unreadable(int status) {
        super("request refused with " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
