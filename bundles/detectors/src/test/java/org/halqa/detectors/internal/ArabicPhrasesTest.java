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
                "3ndo lmigraine | health",
                "قاربت السبعين | age",
                "عمرو ربعين | age",
                "في الرابعة والخمسين من عمره | age",
                "في السادسة عشرة | age",
                "في عقدها الثالث | age",
                "ست عشرة سنة | age",
                "f 3omrha 33 | age",
                "اليوم الثالث من رمضان | date",
                "nhar tlata 3 fevrier | date",
                "حي النصر، الشارع 4، الدار 12 | address",
                "بشارع محمد السادس رقم 9 | address",
                "أمام السوق الأسبوعي بزايو | address",
                "زنقة 4 نمرة 8 مور لافاك | address",
                "الممرضة الميدانية المحجبة | uniqueness",
                "كاتبة فرع الرابطة | uniqueness",
                "بنت الحلاق | uniqueness",
                "lmonasi9a l9anouniya lwa7ida | uniqueness"
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

    /** Why somebody was taken to hospital is of her health too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نقلت حنان إلى المستشفى بعد أن أغمي عليها | بعد أن أغمي عليها",
                "نقلت حنان إلى المستشفى بعد العملية في القلب | بعد العملية في القلب",
                "دخلت المستشفى منذ الولادة | منذ الولادة",
                "دخلت المستشفى حتى فقدت بصرها | حتى فقدت بصرها",
                "تعاني من الاكتئاب حيت عندها السيدا | حيت عندها السيدا",
                "تعاني من الاكتئاب وهي حامل | وهي حامل",
                "نقلت حنان إلى المستشفى بسبب نزيف حاد | بسبب نزيف حاد"
            })
    void goesOnToTheCauseOfAnIllness(String note, String cause) {
        assertThat(new HealthDetector().detect(StockDetectors.fold(note, "ar")))
                .as(note)
                .anySatisfy(each ->
                        assertThat(note.substring(each.start(), each.end())).contains(cause));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اشتهرت بلقب النمرة بين العمال | النمرة",
                "يسميها الجميع الملكة | الملكة",
                "يعرف هنا باسم الدب | الدب",
                "drari kaygolo lih lkoubra | lkoubra"
            })
    void findsWhatSomebodyIsCalled(String note, String name) {
        assertThat(new NicknameDetector().detect(StockDetectors.fold(note, "ar")))
                .as(note)
                .singleElement()
                .satisfies(each ->
                        assertThat(note.substring(each.start(), each.end())).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الخدمة فيها الضغط بزاف.",
                "عندها مشكل في التنظيم.",
                "لا ترى الفرق بينهما شيئا.",
                "تجاوزت المصاريف الستين درهما.",
                "تجاوزت الستين درهما للفرد.",
                "المتحدث باسم الجمعية لم يحضر.",
                "الناس أمام السوق ينتظرون.",
                "f had lkhedma fiha tension bzzaf"
            })
    void leavesWhatIsSaidOfTheWork(String note) {
        assertThat(StockDetectors.in(note, "ar")).as(note).isEmpty();
    }
}
