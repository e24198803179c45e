// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.spi.Material;

/** The requirements of the terms of reference (domain §1), in their order. */
final class Requirements {

    private Requirements() {}

    static List<Requirement> all() {
        return Stream.of(frame(), objectives(), exclusions(), results(), principles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Requirement> frame() {
        return List.of(
                Requirement.built("R001", "cover"),
                Requirement.counted(
                        "R002", "zones", material -> material.frame().zones().size()),
                Requirement.built("R003", "window"),
                Requirement.built("R005", "languages"),
                Requirement.counted(
                        "R006", "days", material -> material.frame().days().intValue()),
                Requirement.counted("R007", "organisations", material -> material.frame()
                        .civilSociety()
                        .size()),
                Requirement.counted("R010", "projects", material -> material.frame()
                        .projects()
                        .size()),
                Requirement.built("R014", "logframes"),
                Requirement.built("R016", "boilerplate"));
    }

    private static List<Requirement> objectives() {
        return List.of(
                Requirement.built("R020", "disaggregation"),
                Requirement.people("R022"),
                Requirement.counted("R023", "resources", material -> material.terms(Vocabulary.RESOURCE)
                        .size()),
                Requirement.counted("R026", "factors", material -> material.documents("stress-factor")
                        .size()),
                Requirement.built("R030", "standards"),
                Requirement.built("R033", "door"),
                Requirement.counted("R036", "relays", Requirements::relays),
                Requirement.counted(
                        "R040", "sessions", material -> Held.of(material).count()),
                Requirement.counted("R041", "themes", material -> material.terms(Vocabulary.THEME)
                        .size()));
    }

    private static int relays(Material material) {
        return Held.of(material)
                .where(session -> session.codes("audience").stream().anyMatch(Set.of("RELAIS", "MIXTE")::contains))
                .count();
    }

    private static List<Requirement> exclusions() {
        return Stream.of("X01", "X02", "X03", "X04", "X05")
                .map(id -> Requirement.built(id, "guard"))
                .toList();
    }

    private static List<Requirement> results() {
        return List.of(
                Requirement.built("R070", "five-parts"),
                Requirement.counted(
                        "R071", "reports", material -> Held.of(material).count()),
                Requirement.built("R072", "seven-parts"),
                Requirement.built("R073", "workshop"),
                Requirement.counted(
                        "R074", "surveys", material -> material.surveys().size()),
                Requirement.counted("R055", "notes", material -> material.documents(AuthorWords.NARRATIVE)
                        .size()));
    }

    private static List<Requirement> principles() {
        return List.of(
                Requirement.built("X06", "lint"),
                Requirement.built("P01", "sealed"),
                Requirement.people("P02"),
                Requirement.built("P03", "never-asked"),
                Requirement.built("P04", "door"));
    }
}
