// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.awt.Graphics2D;
import java.util.Locale;
import org.halqa.texts.Texts;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Draws charts: the same picture on a screen, in a document and on paper. A service; formats and pages call it, the
 * {@code charts} bundle implements it. Any thread. The picture turns with the language, needs no colour to be read, and shows
 * nothing that is not in the table of the chart; its title and the table are set beside it by whoever calls.
 */
@ProviderType
public interface Charts {

    /** Width of every picture, in points, but for those that are drawn for a phone. */
    int WIDTH = 480;

    /** Width of a picture that is drawn for a phone, in points: its letters are as large there as those of the page. */
    int NARROW = 300;

    /** The height of the picture of {@code chart}, in points. */
    int height(Block.Chart chart, Texts texts, Locale language);

    /**
     * An SVG element with a title and a description, whose words are words: the program that shows it shapes them. Without
     * identifiers, styles and links, so that many can stand in one page.
     */
    String svg(Block.Chart chart, Texts texts, Locale language);

    /**
     * The same drawn for a phone, {@link #NARROW} points wide; {@link #WIDTH} where names of columns stand side by side and would
     * have to be left out.
     */
    String narrow(Block.Chart chart, Texts texts, Locale language);

    /**
     * Paints the picture at the origin of {@code canvas}, {@link #WIDTH} by {@link #height} units. Letters are outlines: no font
     * of the machine is needed.
     */
    void paint(Block.Chart chart, Texts texts, Locale language, Graphics2D canvas);

    /** The picture as PNG, {@code scale} pixels a point. */
    byte[] png(Block.Chart chart, Texts texts, Locale language, double scale);
}
