// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.http;

import java.util.Map;
import org.halqa.console.Upload;

/**
 * What a POST brought.
 *
 * @param fields typed values
 * @param files by the name of their field
 */
record Body(Fields fields, Map<String, Upload> files) {

    /** Nothing. */
    static final Body NONE = new Body(Fields.NONE, Map.of());

    Body {
        files = Map.copyOf(files);
    }
}
