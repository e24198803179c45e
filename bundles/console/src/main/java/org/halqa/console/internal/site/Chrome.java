// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.List;

/**
 * What surrounds a page. Read by the templates {@code layout}, {@code focus} and {@code sign}.
 *
 * @param theme {@code light}, {@code dark}, or empty to follow the device
 * @param title neutral title
 * @param path where this page is, for the language switch
 * @param toast one line that confirms, or empty
 * @param fragment true when only the content is wanted
 */
public record Chrome(
        String lang,
        String dir,
        String theme,
        String title,
        String path,
        String toast,
        boolean fragment,
        boolean demo,
        boolean signedIn,
        String name,
        String roles,
        List<Place> places,
        List<Place> thumb,
        List<Tongue> tongues) {

    /** The same around a whole page, whatever was asked for. */
    Chrome whole() {
        return new Chrome(
                lang, dir, theme, title, path, toast, false, demo, signedIn, name, roles, places, thumb, tongues);
    }

    /** A place of the menu. */
    public record Place(String label, String path, String icon, boolean here) {}

    /** A language that can be chosen; its name is written in itself. */
    public record Tongue(String code, String dir, String name, boolean here) {}
}
