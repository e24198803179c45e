// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.routes;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.TalkGroup;
import org.halqa.itests.web.Visitor;

/** Something real for every placeholder of the table: addresses that are guessed tell nothing about addresses that exist. */
public final class Material {

    private final Map<String, String> ids;

    /**
     * Writes a session and hands in another, both with these words.
     *
     * @param people those of the demo
     * @param needs raw words, to look for afterwards
     */
    public Material(DemoPeople people, String needs) {
        Visitor psychologist = people.psychologist();
        Set<String> before = sessions(psychologist);
        TalkGroup.keep(TalkGroup.form(psychologist, needs, "Le groupe dit sa fatigue."));
        Set<String> drafts = sessions(psychologist);
        drafts.removeAll(before);
        Page handed = TalkGroup.handIn(TalkGroup.form(psychologist, needs, "Le groupe dit sa fatigue."));
        ids = Map.of(
                "{draft}", last(drafts.iterator().next()),
                "{handed}", last(handed.address().getPath()),
                "{released}", last(first(people.coordination(), "/reports", "/reports/")),
                "{person}", last(first(people.inside("ADMIN"), "/people", "/people/")));
    }

    /** The address with real ids in it. */
    public String fill(String route) {
        String path = route;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return path;
    }

    private static Set<String> sessions(Visitor psychologist) {
        return psychologist.open("/sessions").document().select(".h-list a[href^=/sessions/]").eachAttr("href").stream()
                .collect(Collectors.toSet());
    }

    private static String first(Visitor visitor, String list, String start) {
        return visitor.open(list).document().select("main a[href^=" + start + "]").eachAttr("href").stream()
                .filter(link -> link.matches(start + "[A-Za-z0-9_.-]{12,}"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on " + list));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
