// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.house;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of our bundles as it is wired.
 *
 * @param name the room's name: the bundle's symbolic name without {@code org.halqa.}, or all of it for a partner's
 * @param exports the packages it exports
 * @param uses the packages it is wired to, by the room that provides them
 * @param headers the headers of its manifest
 */
public record Room(String name, Set<String> exports, Map<String, Set<String>> uses, Map<String, String> headers) {

    /** What everybody may call though it is no {@code .api}: nouns, words, and sums that need no service. */
    static final Set<String> SHARED = Set.of("model", "texts", "statistics");

    /** The rooms it is wired to. */
    Set<String> leansOn() {
        return uses.keySet();
    }

    /** The packages it is wired to, whoever provides them. */
    Set<String> packages() {
        return uses.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    boolean isApi() {
        return name.endsWith(".api") || SHARED.contains(name);
    }

    boolean isLibrary() {
        return name.startsWith("lib.");
    }

    boolean isPage() {
        return name.equals("console") || name.endsWith(".console");
    }

    /** Reports' contents and formats, and whatever a partner brings: they never see a person's words. */
    boolean isOutside() {
        return name.startsWith("format.") || name.equals("deliverables") || isPartner();
    }

    boolean isPartner() {
        return name.contains("/");
    }

    /** The area a room belongs to: {@code sessions} for {@code sessions.api} and {@code sessions.console}. */
    String area() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
