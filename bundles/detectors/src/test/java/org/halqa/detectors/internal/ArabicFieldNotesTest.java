// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are also words, in the short notes that are written in the field: who is meant shows by what stands around. */
class ArabicFieldNotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "والد سعيد مريض جدا. | سعيد",
                "صديق كريم يسكن معه. | كريم",
                "شاهدنا حنان تبكي في الدرج. | حنان",
                "على لسان أمين: لم نعد نحتمل. | أمين",
                "سألت عن جميلة اليوم. | جميلة",
                "الملف موجه لنادر وليس لنا. | نادر",
                "سمير وراضية في خلاف. | راضية",
                "قالت لي أمل إنها تعبت. | أمل",
                "قال علي إنه تعب. | علي",
                "تحدثت مع ديالو عن الفريق. | ديالو",
                "خو ربيع تشد البارح. | ربيع",
                "قالي صابر بلي عيا. | صابر",
                "الهاشمي ديما كيغوت. | الهاشمي",
                "إلهام تبكي كل ليلة. | إلهام",
                "تحدثنا مع محمد أمين عن المناوبات. | محمد أمين"
            })
    void findsWhoIsMeant(String note, String name) {
        assertThat(StockDetectors.in(note, "ar")).as(note).anySatisfy(each -> assertThat(
                        note.substring(each.start(), each.end()))
                .contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عند وفاء العقد نرى.",
                "مع رجاء الرد في أقرب وقت.",
                "والد الطفل لم يحضر الحصة.",
                "الناس يبحثون عن سلام داخلي.",
                "قالي بلي ما بقاش قادر.",
                "نعمل لصالح المهاجرين."
            })
    void leavesWordsAlone(String note) {
        assertThat(StockDetectors.in(note, "ar")).as(note).isEmpty();
    }
}
