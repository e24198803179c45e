// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.Map;

/** Where an area stands in the house (design §1). What is not ours stands on the published side: that is where partners build. */
public enum Side {
    PRIVATE,
    DOOR,
    PUBLISHED,
    BASE;

    private static final String OURS = "org.halqa.";

    private static final Map<String, Side> AREAS = Map.ofEntries(
            Map.entry("planning", PRIVATE),
            Map.entry("sessions", PRIVATE),
            Map.entry("surveys", PRIVATE),
            Map.entry("instruments", PRIVATE),
            Map.entry("anonymisation", DOOR),
            Map.entry("detectors", DOOR),
            Map.entry("reporting", PUBLISHED),
            Map.entry("deliverables", PUBLISHED),
            Map.entry("format", PUBLISHED),
            Map.entry("relay", PUBLISHED));

    /** The area of a bundle: an api, its implementation and its pages are one area; a partner's bundle is its own. */
    static String area(String bundle) {
        if (!bundle.startsWith(OURS)) {
            return bundle;
        }
        String room = bundle.substring(OURS.length());
        int end = room.indexOf('.');
        return end < 0 ? room : room.substring(0, end);
    }

    static boolean ours(String bundle) {
        return bundle.startsWith(OURS);
    }

    static Side of(String bundle) {
        return ours(bundle) ? AREAS.getOrDefault(area(bundle), BASE) : PUBLISHED;
    }
}
