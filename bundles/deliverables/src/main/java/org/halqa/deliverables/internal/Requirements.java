// SPDX-License-Identifier: Apache-2.0
package org.halqa.deliverables.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halqa.model.Project;
import org.halqa.model.Vocabulary;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.SchemeWords;
import org.halqa.reporting.spi.Material;

/** The requirements of the terms of reference (domain §1), in their order. */
final class Requirements {

    private Requirements() {}

    static List<Requirement> all() {
        return Stream.of(
                        frame(),
                        consortium(),
                        objectives(),
                        approach(),
                        activities(),
                        exclusions(),
                        results(),
                        principles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Requirement> frame() {
        return List.of(
                Requirement.built("R001", "cover"),
                Requirement.counted(
                        "R002", "zones", material -> material.frame().zones().size()),
                Requirement.built("R003", "window"),
                Requirement.built("R004", "contract"),
                Requirement.built("R005", "languages"),
                Requirement.counted(
                        "R006", "days", material -> material.frame().days().intValue()));
    }

    private static List<Requirement> consortium() {
        return List.of(
                Requirement.counted("R007", "organisations", material -> material.frame()
                        .civilSociety()
                        .size()),
                terms("R008", "sectors", Vocabulary.SECTOR),
                Requirement.counted("R009", "leads", material ->
                        (int) projects(material).map(Project::lead).distinct().count()),
                Requirement.counted(
                        "R010", "projects", material -> (int) projects(material).count()),
                Requirement.counted("R011", "phases", material -> projects(material)
                        .mapToInt(project -> project.zoneFromYear().size())
                        .sum()),
                Requirement.counted("R012", "history", material -> material.frame()
                        .history()
                        .size()),
                Requirement.counted("R013", "regional", material -> (int) projects(material)
                        .filter(project -> project.countries().size() > 1)
                        .count()),
                Requirement.built("R014", "logframes"),
                Requirement.counted("R015", "partners", material -> material.frame()
                        .organisations()
                        .size()),
                Requirement.built("R016", "boilerplate"));
    }

    private static Stream<Project> projects(Material material) {
        return material.frame().projects().stream();
    }

    private static Requirement terms(String id, String proof, Vocabulary vocabulary) {
        return Requirement.counted(
                id, proof, material -> material.terms(vocabulary).size());
    }

    private static List<Requirement> objectives() {
        return List.of(
                Requirement.built("R020", "disaggregation"),
                Requirement.measured("R021", "E11"),
                Requirement.people("R022"),
                terms("R023", "resources", Vocabulary.RESOURCE),
                Requirement.measured("R024", "E4"),
                Requirement.built("R025", "mixing"),
                Requirement.counted("R026", "factors", material -> material.documents("stress-factor")
                        .size()));
    }

    private static List<Requirement> approach() {
        return List.of(
                Requirement.built("R030", "standards"),
                terms("R031", "resources", Vocabulary.RESOURCE),
                Requirement.built("R032", "intercultural"),
                Requirement.built("R033", "door"),
                terms("R034", "sectors", Vocabulary.SECTOR),
                terms("R035", "profiles", Vocabulary.PROFILE),
                Requirement.counted("R036", "relays", Requirements::relays),
                Requirement.built("R037", "facilitated"),
                terms("R038", "modes", Vocabulary.MODE),
                Requirement.built("R039", "constraints"));
    }

    private static List<Requirement> activities() {
        return List.of(
                Requirement.counted(
                        "R040", "sessions", material -> Held.of(material).count()),
                terms("R041", "themes", Vocabulary.THEME),
                terms("R042", "themes", Vocabulary.THEME),
                Requirement.counted("R050", "dispositif", material -> material.documents(SchemeWords.KIND)
                        .size()),
                terms("R051", "modes", Vocabulary.MODE),
                terms("R052", "audiences", Vocabulary.AUDIENCE),
                Requirement.built("R053", "negotiation"),
                Requirement.built("R054", "emerging"),
                Requirement.counted("R055", "notes", material -> material.documents(AuthorWords.NARRATIVE)
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
                Requirement.measured("R060", "E3"),
                Requirement.measured("R061", "E5"),
                Requirement.measured("R062", "E4"),
                Requirement.measured("R063", "E11"),
                Requirement.measured("R064", "E12"),
                Requirement.built("R070", "five-parts"),
                Requirement.counted(
                        "R071", "reports", material -> Held.of(material).count()),
                Requirement.built("R072", "seven-parts"),
                Requirement.built("R073", "workshop"),
                Requirement.counted(
                        "R074", "surveys", material -> material.surveys().size()));
    }

    private static List<Requirement> principles() {
        return List.of(
                Requirement.built("X06", "lint"),
                Requirement.built("P01", "sealed"),
                Requirement.people("P02"),
                Requirement.built("P03", "never-asked"),
                Requirement.built("P04", "door"),
                Requirement.counted("P05", "relays", Requirements::relays),
                Requirement.measured("P06", "E4"),
                Requirement.built("P07", "consortium"));
    }
}
