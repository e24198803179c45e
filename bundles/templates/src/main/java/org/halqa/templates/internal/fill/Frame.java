// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import org.w3c.dom.Element;

/** A place on a page or slide, in English Metric Units: 12 700 a point. */
record Frame(long x, long y, long width, long height) {

    /** As an element {@code name} of {@code namespace}. */
    Element element(Elements elements, String namespace, String name) {
        Element corner = elements.element(OfficePicture.MAIN, "a:off");
        corner.setAttribute("x", String.valueOf(x));
        corner.setAttribute("y", String.valueOf(y));
        Element size = elements.element(OfficePicture.MAIN, "a:ext");
        size.setAttribute("cx", String.valueOf(width));
        size.setAttribute("cy", String.valueOf(height));
        return elements.element(namespace, name, corner, size);
    }

    /** The upper part of it. */
    Frame top(long tall) {
        return new Frame(x, y, width, Math.min(tall, height));
    }

    /** What is left below the upper part. */
    Frame below(long tall) {
        return new Frame(x, y + tall, width, Math.max(height - tall, 1));
    }

    /** The largest frame in the middle of this one that is as wide to its height as {@code wide} to {@code tall}. */
    Frame around(double wide, double tall) {
        double scale = Math.min(width / wide, height / tall);
        long across = Math.round(wide * scale);
        long down = Math.round(tall * scale);
        return new Frame(x + (width - across) / 2, y + (height - down) / 2, across, down);
    }
}
