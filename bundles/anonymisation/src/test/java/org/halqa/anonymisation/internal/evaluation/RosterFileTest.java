// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.anonymisation.spi.KnownPeople.Known;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Awa Diallo | آوا ديالو\tNUR\tMS2\tOR\n",
                "\uFEFFname\tname_ar\tprofile\torganisation\tzone\r\nAwa Diallo\tآوا ديالو\tNUR\tMS2\tOR\r\n",
                "# who\nzone,nom_fr,nom_ar,profile,organisation\nOR,\"Awa Diallo\",آوا ديالو,NUR,MS2\n",
                "id;full_name;profile;organisation;zone\n1;Awa Diallo | آوا ديالو;NUR;MS2;OR\n",
                "first_name,last_name,first_name_ar,last_name_ar,profile,organisation,zone\nAwa,Diallo,آوا,ديالو,NUR,MS2,OR\n",
                "Prénom,Nom,prénom_ar,nom_ar,profile,organisation,zone\nAwa,Diallo,آوا,ديالو,NUR,MS2,OR\n"
            })
    void readsNamesWhereverTheyStand(String content) {
        assertThat(RosterFile.of(content).people())
                .containsExactly(
                        new Known(List.of("Awa Diallo", "آوا ديالو"), "NUR", "MS2", "OR", RosterFile.PROGRAMME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n# nobody\n", "name\tprofile\n"})
    void nobodyIsNobody(String content) {
        assertThat(RosterFile.of(content).people()).isEmpty();
    }
}
