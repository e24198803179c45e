// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as one SVG path, dark on light whatever the ground, because cameras expect it so. */
public record QrPicture(int size, String path) {

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 2).append(' ').append(y + 2).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 4, path.toString());
    }
}
