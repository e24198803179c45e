// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.render;

import io.nayuki.qrcodegen.QrCode;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.unbescape.html.HtmlEscape;

/** {@code qr(text, label)}: a QR code as one SVG path, dark on light whatever the ground, because cameras expect it so. */
final class QrDrawing {

    private static final int MARGIN = 2;

    private QrDrawing() {}

    /** @param label what it is, for those who do not see it */
    static SafeString of(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            row(code, y, path);
        }
        int size = code.size + 2 * MARGIN;
        return new SafeString("<svg role=\"img\" aria-label=\"" + HtmlEscape.escapeHtml4Xml(label) + "\" viewBox=\"0 0 "
                + size
                + " " + size + "\" width=\"220\" height=\"220\"><path class=\"ground\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path class=\"ink\" d=\"" + path + "\"/></svg>");
    }

    /** Dark runs of a row in one stroke each: a sheet of slips has dozens of codes. */
    private static void row(QrCode code, int y, StringBuilder path) {
        int from = 0;
        while (from < code.size) {
            int to = from;
            while (to < code.size && code.getModule(to, y)) {
                to++;
            }
            if (to > from) {
                path.append('M').append(from + MARGIN).append(' ').append(y + MARGIN);
                path.append('h')
                        .append(to - from)
                        .append("v1h-")
                        .append(to - from)
                        .append('z');
            }
            from = to + 1;
        }
    }
}
