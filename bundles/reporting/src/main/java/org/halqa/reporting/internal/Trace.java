// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A failure for the log: its kind and where it happened, without its message, which may quote what it was working on. */
final class Trace {

    private static final int FRAMES = 6;

    private Trace() {}

    static String of(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> " < " + frame.getClassName() + "." + frame.getMethodName() + ":"
                                + frame.getLineNumber())
                        .collect(Collectors.joining());
    }
}
