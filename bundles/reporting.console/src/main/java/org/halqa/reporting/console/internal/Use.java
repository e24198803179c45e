// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

/** What a file is for, as a person would look for it. */
public enum Use {
    READ,
    SHOW,
    SYSTEM;

    /** By media type: what nobody knows is taken for data. */
    static Use of(String mediaType) {
        if (mediaType.contains("presentation")) {
            return SHOW;
        }
        boolean written = mediaType.contains("wordprocessing") || mediaType.contains("opendocument.text");
        boolean plain = mediaType.startsWith("text/") && !mediaType.startsWith("text/csv");
        return written || plain || mediaType.startsWith("application/pdf") ? READ : SYSTEM;
    }
}
