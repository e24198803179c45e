// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.itests.running.DemoPeople;
import org.halqa.itests.running.Halqa;
import org.halqa.itests.running.HalqaContainer;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.TalkGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A description that fits one person is held back like a name, whatever reason is given, until its words are wider. */
@ExtendWith(HalqaContainer.class)
class OnlyOneOfAKindStaysInIT {

    private static final String NEEDS = "Besoin d’écoute : la seule infirmière camerounaise d’Oujda pense à partir.";

    @Test
    void whoIsTheOnlyOneStaysInUntilTheWordsAreWider(Halqa halqa) {
        DemoPeople people = new DemoPeople(halqa);
        Page sheet = TalkGroup.handIn(
                TalkGroup.form(people.psychologist(), NEEDS, "La fatigue se dit plus facilement qu’en avril."));

        assertThat(sheet.text()).contains("Ce qui se recoupe", "Une seule personne possible", "Origine camerounaise");
        String finding = sheet.document().select(".h-find:not(.done)").attr("id");
        assertThat(sheet.document().select("a[href=#" + finding + "]")).isNotEmpty();

        Page kept = sheet.form("#" + finding + " form:has(input[value=KEPT])")
                .fill("reason", "Elles sont douze.")
                .submit();
        assertThat(kept.text()).contains("Une seule personne possible");
        assertThat(kept.document().select("form[action$=reviewed] button")).isEmpty();

        Page wider = TalkGroup.decideAll(kept.form("#" + finding + " form").submit());
        assertThat(wider.text()).doesNotContain("Ce qui se recoupe").contains("pense à partir");
        assertThat(wider.document().select("form[action$=reviewed] button")).isNotEmpty();
        wider.form("form[action$=withdraw]").submit();
    }
}
