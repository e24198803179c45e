// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.browser;

import com.microsoft.playwright.options.ColorScheme;

/** How a person looks at the pages. */
public enum Look {
    /** In French, on a wide light screen. */
    FRENCH_WIDE_LIGHT("fr", "ltr", 1280, 800, ColorScheme.LIGHT),
    /** In Arabic, on a narrow dark screen. */
    ARABIC_NARROW_DARK("ar", "rtl", 360, 740, ColorScheme.DARK);

    private final String language;
    private final String direction;
    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(String language, String direction, int width, int height, ColorScheme scheme) {
        this.language = language;
        this.direction = direction;
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    /** The language of the pages. */
    public String language() {
        return language;
    }

    /** The direction of the pages. */
    public String direction() {
        return direction;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    ColorScheme scheme() {
        return scheme;
    }
}
