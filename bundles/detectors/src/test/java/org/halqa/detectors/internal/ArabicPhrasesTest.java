// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Arabic and Darija, in both scripts, say of somebody without a name: family, health, a role; and where that ends. */
class ArabicPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "شقيقته محتجزة في ليبيا | family",
                "سجنوا شقيقه أمام الناس | family",
                "جدة لثلاثة أطفال | family",
                "عندها سبع بنات | family",
                "اللي هرب ليها ولدها | family",
                "khouha mat f lb7er | family",
                "tweffat yemmaha | family",
                "انكسرت ذراعه | health",
                "عندي القصور الكلوي | health",
                "أدخلوها جناح الأمراض النفسية | health",
                "طلع ليه الضغط | health",
                "كيدير الشيميو | health",
                "عندها مشكل في السمع | health",
                "tla3 lih ssokkar | health",
                "katdir chimio | health",
                "3ndo lmigraine | health"
            })
    void findsWhatIsSaid(String note, String detector) {
        assertThat(StockDetectors.in(note, "ar")).as(note).anySatisfy(each -> assertThat(
                        each.detector() + " " + note.substring(each.start(), each.end()))
                .isEqualTo(detector + " " + note));
    }

    /** “القصور الكلوي” is an illness in one word and in two, and ends the text. */
    @Test
    void takesOneWordOrTwoAndNoThird() {
        String note = "عندي القصور الكلوي";
        assertThat(new HealthDetector().detect(StockDetectors.fold(note, "ar")))
                .singleElement()
                .satisfies(each -> assertThat(each.end()).isEqualTo(note.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "المحاسبة الكينية تشكو من العزلة | المحاسبة الكينية",
                "هاديك الممرضة السورية مشات | هاديك الممرضة السورية",
                "سائق المنظمة هو السبب | سائق المنظمة",
                "تتعالج من الصرع ولم تقل شيئا | تتعالج من الصرع",
                "زوجها مسجون منذ عامين | زوجها مسجون",
                "المترجمة الوحيدة التي تتقن البولارية | المترجمة الوحيدة التي تتقن البولارية",
                "الطباخة الوحيدة ديال تيزنيت | الطباخة الوحيدة ديال تيزنيت",
                "أخبرني سعيد نور لا أكثر | سعيد نور",
                "الحاج عبد السلام لا ينام | الحاج عبد السلام"
            })
    void endsWhereTheWordsForSomebodyEnd(String note, String words) {
        assertThat(StockDetectors.in(note, "ar"))
                .as(note)
                .anySatisfy(each ->
                        assertThat(note.substring(each.start(), each.end())).isEqualTo(words))
                .allSatisfy(each -> assertThat(each.end()).isLessThanOrEqualTo(note.indexOf(words) + words.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الخدمة فيها الضغط بزاف.",
                "عندها مشكل في التنظيم.",
                "لا ترى الفرق بينهما شيئا.",
                "f had lkhedma fiha tension bzzaf"
            })
    void leavesWhatIsSaidOfTheWork(String note) {
        assertThat(StockDetectors.in(note, "ar")).as(note).isEmpty();
    }
}
