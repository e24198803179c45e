// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import org.unbescape.html.HtmlEscape;

/** What {@code formToken()} writes into every form of a page. */
public interface HiddenFields {

    /** Field of the idempotency key: the same form sent twice has the same key. */
    String KEY = "_key";

    /** The fields as HTML, with an idempotency key: a new one when {@code key} is empty. */
    String hiddenFields(String key);

    /** One field as HTML. */
    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + HtmlEscape.escapeHtml4Xml(value) + "\">";
    }
}
