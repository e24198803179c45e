// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.Map;
import org.w3c.dom.Document;

/**
 * Where elements come to stand.
 *
 * @param document the part, to make elements of
 * @param part its name in the file
 * @param language of the report
 * @param media takes pictures in
 * @param parts all parts of the template
 */
record Sheet(Document document, String part, String language, Media media, Map<String, byte[]> parts) {

    /** True when the report is written from the right. */
    boolean rightToLeft() {
        return rightToLeft(language);
    }

    static boolean rightToLeft(String language) {
        return language.equals("ar");
    }
}
