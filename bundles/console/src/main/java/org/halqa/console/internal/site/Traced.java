// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

/** A fault without its message, which may quote what a person typed: only where it happened goes to the log. */
final class Traced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Traced(Throwable fault) {
        super(fault.getClass().getName(), fault.getCause() == null ? null : of(fault.getCause()), false, true);
        setStackTrace(fault.getStackTrace());
    }

    static Traced of(Throwable fault) {
        return new Traced(fault);
    }
}
