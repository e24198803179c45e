// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.house;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The directions of the house. Each names every violation in one line, so that all are seen at once. */
public enum Direction {
    /** model ← texts ← api rooms ← everything else; an implementation never imports another implementation. */
    NOBODY_LEANS_ON_AN_IMPLEMENTATION {
        @Override
        Stream<String> violations(Room room) {
            return room.leansOn().stream()
                    .filter(other -> !Direction.isApi(other))
                    .map(other -> room.name() + " leans on " + other + ", an implementation");
        }
    },

    /** Foundations do not lean on what stands on them. */
    FOUNDATIONS_LEAN_ON_NOTHING_ABOVE {
        @Override
        Stream<String> violations(Room room) {
            Predicate<String> allowed =
                    switch (room.name()) {
                        case "model" -> other -> false;
                        case "texts" -> other -> other.equals("model") || other.startsWith("lib.");
                        default -> other -> !room.isLibrary() || other.startsWith("lib.");
                    };
            return room.leansOn().stream()
                    .filter(allowed.negate())
                    .map(other -> room.name() + " is a foundation and leans on " + other);
        }
    },

    /** Only a private area's own rooms see its api; others may see its {@code .spi} package. */
    PRIVATE_AREAS_KEEP_TO_THEMSELVES {
        @Override
        Stream<String> violations(Room room) {
            return room.uses().entrySet().stream()
                    .filter(use -> PRIVATE.contains(areaOf(use.getKey())))
                    .filter(use -> !room.name().equals(DEMO))
                    .filter(use -> !room.area().equals(areaOf(use.getKey())))
                    .filter(use -> !PLANNING.contains(room.area()) || !PLANNING.contains(areaOf(use.getKey())))
                    .flatMap(use -> use.getValue().stream())
                    .filter(imported -> !imported.endsWith(".spi"))
                    .filter(imported -> !(room.isPartner() && imported.equals(PROBLEMS)))
                    .map(imported -> room.name() + " sees " + imported + " of a private area");
        }
    },

    /** Formats, contents of reports and partners see what is published, and nothing else. */
    THE_OUTSIDE_SEES_WHAT_IS_PUBLISHED {
        @Override
        Stream<String> violations(Room room) {
            return room.isOutside()
                    ? room.leansOn().stream()
                            .filter(other -> !PUBLISHED.contains(other))
                            .filter(other -> !(room.isPartner() && other.equals("planning.api")))
                            .filter(other -> room.isPartner() || !other.startsWith("lib."))
                            .map(other -> room.name() + " is outside and leans on " + other)
                    : Stream.empty();
        }
    },

    /** The store is for implementations, never for pages, formats or partners. */
    THE_STORE_IS_FOR_IMPLEMENTATIONS {
        @Override
        Stream<String> violations(Room room) {
            return room.isPage()
                            || room.isOutside()
                            || room.isApi() && !room.name().equals("store.api")
                    ? room.leansOn().stream()
                            .filter(other -> areaOf(other).equals("store") || other.equals("lib.sql"))
                            .map(other -> room.name() + " reaches into the store: " + other)
                    : Stream.empty();
        }
    },

    /** The stamp that makes cleared texts and evidence is in the hands of the door alone. */
    THE_DOOR_ALONE_STAMPS {
        @Override
        Stream<String> violations(Room room) {
            return room.packages().contains("org.halqa.anonymisation.mint")
                            && !room.name().equals("anonymisation")
                    ? Stream.of(room.name() + " is wired to the stamp of the door")
                    : Stream.empty();
        }
    },

    /** Nothing exports {@code internal}. */
    NOTHING_EXPORTS_INTERNALS {
        @Override
        Stream<String> violations(Room room) {
            return room.exports().stream()
                    .filter(exported -> INTERNAL.matcher(exported).find())
                    .filter(exported -> exported.startsWith("org.halqa."))
                    .map(exported -> room.name() + " exports " + exported);
        }
    },

    /** No wiring but packages and services. */
    NO_OTHER_WAY_IN {
        @Override
        Stream<String> violations(Room room) {
            return Stream.of(
                            "Require-Bundle",
                            "DynamicImport-Package",
                            "Bundle-Activator",
                            "Bundle-Blueprint",
                            "Fragment-Host")
                    .filter(header -> room.headers().keySet().stream().anyMatch(header::equalsIgnoreCase))
                    .map(header -> room.name() + " has " + header);
        }
    };

    private static final Set<String> PRIVATE =
            Set.of("planning", "rosters", "sessions", "register", "support", "surveys", "narratives");
    /** Two areas that plan together: who meets, and when. */
    private static final Set<String> PLANNING = Set.of("planning", "rosters");

    /** What a partner's rule for the calendar speaks of: codes and days; the calendar itself is another package. */
    private static final String PROBLEMS = "org.halqa.planning";

    private static final Set<String> PUBLISHED =
            Set.of("model", "texts", "statistics", "anonymisation.api", "reporting.api", "console.api");
    /** Acts as the people of a fictional consortium would, through the same services, and holds nothing real. */
    private static final String DEMO = "demo";

    private static final Pattern INTERNAL = Pattern.compile("\\.internal(\\.|$)");

    abstract Stream<String> violations(Room room);

    /** Every violation of every direction. */
    public static Stream<String> violations(House house) {
        return Stream.concat(
                Stream.of(values()).flatMap(direction -> house.rooms().stream()
                        .flatMap(direction::violations)
                        .map(line -> direction
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' ') + ": " + line)),
                Cycles.in(house).map(cycle -> "no cycles: " + cycle));
    }

    private static boolean isApi(String name) {
        return name.endsWith(".api") || Room.SHARED.contains(name) || name.startsWith("lib.");
    }

    private static String areaOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
