// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

/** How a run of a format ended. */
sealed interface Run {

    /** It wrote a file. */
    record Written(byte[] content) implements Run {}

    /** It did not; nothing else was hurt. */
    record Stopped(Cause cause) implements Run {}

    /** Why a run was stopped. */
    enum Cause {
        /** It threw, or wrote nothing. */
        FAILED("format.failed"),
        /** It took longer than the limit. */
        SLOW("format.slow"),
        /** It wrote more than the limit. */
        FLOOD("format.flood"),
        /** An earlier run of it still does not stop. */
        STUCK("format.stuck"),
        /** Too many files are being written. */
        BUSY("format.busy");

        private final String key;

        Cause(String key) {
            this.key = key;
        }

        /** Key of the sentence for the person who asked. */
        String key() {
            return key;
        }
    }
}
