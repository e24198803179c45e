// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.halqa.model.Organisation;
import org.halqa.model.Period;
import org.halqa.model.Project;
import org.halqa.model.Zone;
import org.halqa.programme.Programme;
import org.junit.jupiter.api.Test;

class ProgrammeSeedTest {

    private final Programme programme = new ProgrammeSeed().contracted();

    @Test
    void framesTheMissionAsTheContractDoes() {
        assertThat(programme.reference()).isEqualTo("CC01/MA22-26/2026 Staff Care");
        assertThat(programme.contract().fr()).isEqualTo("Consultation nationale");
        assertThat(programme.window()).isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31)));
        assertThat(programme.days()).isEqualByComparingTo(new BigDecimal(24));
        assertThat(programme.demo()).isFalse();
    }

    @Test
    void countsFourPartnersPerProjectFiveOrganisationsOfCivilSocietyAndSixInAll() {
        assertThat(programme.projects())
                .allSatisfy(project -> assertThat(project.partners()).hasSize(4));
        assertThat(programme.civilSociety())
                .extracting(Organisation::code)
                .containsExactlyInAnyOrder("MS2", "ALCS", "DJ", "CEFA", "GADEM");
        assertThat(programme.organisations()).hasSize(6);
        assertThat(programme.projects())
                .allSatisfy(project -> assertThat(project.lead()).isEqualTo("MDM_BE"));
    }

    @Test
    void attributesNoProjectToMarrakechSafiBecauseTheTermsDoNot() {
        assertThat(programme.zones()).extracting(Zone::code).containsExactly("RSK", "FM", "OR", "MS", "BMK");
        assertThat(programme.projectsIn("MS")).isEmpty();
        assertThat(programme.projectsIn("RSK")).extracting(Project::code).containsExactly("PROSAM2");
    }

    @Test
    void entersZonesByProjectYearAndNeverByADateThatNobodyWrote() {
        assertThat(programme.projects().get(0).zoneFromYear()).isEqualTo(Map.of("RSK", 1, "OR", 1, "BMK", 2, "FM", 2));
        assertThat(programme.projects().get(1).zoneFromYear()).isEmpty();
        assertThat(programme.projects().get(1).countries()).containsExactlyInAnyOrder("MA", "TN");
        assertThat(programme.projects()).extracting(Project::months).containsExactly(42, 36);
    }

    @Test
    void remembersTheProjectBefore() {
        assertThat(programme.history()).singleElement().satisfies(past -> {
            assertThat(past.code()).isEqualTo("PROSAM1");
            assertThat(past.months()).isEqualTo(40);
            assertThat(past.ended()).isEqualTo(LocalDate.of(2024, 3, 30));
        });
    }

    @Test
    void codesZonesByTheSchemeOf2015() {
        assertThat(programme.zones())
                .extracting(Zone::iso)
                .containsExactly("MA-04", "MA-03", "MA-02", "MA-07", "MA-05");
    }

    @Test
    void theDemoSaysThatItIsOne() {
        Programme demo = new ProgrammeSeed().demo();
        assertThat(demo.demo()).isTrue();
        assertThat(demo.title().fr()).contains("inventées");
        assertThat(demo.reference()).isNotEqualTo(programme.reference());
    }
}
