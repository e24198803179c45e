// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.halqa.rosters.RosterPerson;
import org.halqa.rosters.Rosters.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {

    private static final Kept SAYS = kept("says", "Samira Ouali", "", "MS2", "OR");

    private static Kept kept(String id, String name, String arabic, String organisation, String zone) {
        return new Kept(id, 1, new RosterPerson(name, arabic, organisation, "", zone, "TS", List.of("FR"), "", true));
    }

    private static boolean means(String typed, String name, String arabic) {
        Kept other = kept("other", name, arabic, "ALCS", "RSK");
        return Meant.by(SAYS, typed, List.of(SAYS, other)).equals(Set.of("other"));
    }

    @ParameterizedTest
    @CsvSource({
        "fatima zahra el idrissi, Fatima-Zahra El Idrissi",
        "Idrissi Fatima, Fatima-Zahra El Idrissi",
        "Youssef Benali, Yousef Ben Ali",
        "Elamrani Hicham, Hicham El Amrani",
        "Benjelloun Said, Saïd Ben Jelloun",
        "فاطمة الإدريسي, فاطمة الزهراء الادريسى"
    })
    void theSameScript(String typed, String name) {
        boolean arabic = NameWords.isArabic(name);
        assertThat(means(typed, arabic ? "" : name, arabic ? name : "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "فاطمة الإدريسي, Fatima El Idrissi",
        "خديجة بنجلون, Khadija Benjelloun",
        "يوسف العلوي, Youssef El Alaoui",
        "شيماء غزلان, Chaimae Ghizlane",
        "عبد الله قاسم, Abdellah Kacem",
        "زكرياء عثمان, Zakaria Othmane",
        "وفاء هدى, Ouafae Houda",
        "سكينة ياسين, Soukaina Yassine"
    })
    void theOtherScript(String arabic, String latin) {
        assertThat(means(arabic, latin, "")).isTrue();
        assertThat(means(latin, "", arabic)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Fatima Bennani, Fatima El Idrissi", "خديجة بنجلون, Karim Benjelloun", "علي حسن, Leila Hassani"})
    void somebodyElse(String typed, String name) {
        assertThat(means(typed, name, "")).isFalse();
    }

    @Test
    void aWordAloneMeansPeopleNearby() {
        Kept near = kept("near", "Karim Fassi", "", "MS2", "RSK");
        Kept here = kept("here", "Karim Alami", "", "DJ", "OR");
        Kept far = kept("far", "Karim Tazi", "", "ALCS", "FM");

        assertThat(Meant.by(SAYS, "karim", List.of(SAYS, near, here, far))).containsExactlyInAnyOrder("near", "here");
        assertThat(Meant.by(SAYS, "Samira Ouali", List.of(SAYS, near))).isEmpty();
        assertThat(Meant.by(SAYS, " - ", List.of(near))).isEmpty();
    }
}
