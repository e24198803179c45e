// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic places that are words too, where somebody lives, leaves, arrives or works. */
class PlacesGoneToTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تسكن العيون منذ سنة. | العيون",
                "يسكن المضيق. | المضيق",
                "وصلنا العيون. | العيون",
                "غادر مالي سنة 2022. | مالي",
                "تركت جدة. | جدة",
                "مكتب العيون مغلق. | العيون",
                "فريق المضيق متعب. | المضيق",
                "مركز الحاجب بعيد. | الحاجب",
                "العيون مدينة بعيدة. | العيون",
                "مالي بلده الأصلي. | مالي",
                "سكن عند الحاجب. | الحاجب",
                "مالي، السنغال وغينيا. | مالي"
            })
    void finds(String note, String meant) {
        assertThat(StockDetectors.in(note, "ar")).as(note).anySatisfy(each -> {
            assertThat(note.substring(each.start(), each.end())).contains(meant);
            assertThat(each.kind()).isEqualTo(Kind.PLACE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلنا الخبر.",
                "وصل الخبر إلى الجميع.",
                "زار جده في القرية.",
                "نحتاج فريق مالي.",
                "ترك السلم وجلس.",
                "فريق التقدم بخير.",
                "وجع العيون يزعجنا."
            })
    void leavesTheWord(String note) {
        assertThat(StockDetectors.in(note, "ar")).as(note).noneMatch(each -> each.kind() == Kind.PLACE);
    }
}
