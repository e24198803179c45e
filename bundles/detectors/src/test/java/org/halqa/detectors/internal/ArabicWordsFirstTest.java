// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Given names that are far oftener words, and words that are written as a given name is. */
class ArabicWordsFirstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تحدثنا مع شوقي بن علي. | شوقي",
                "شوقي لم يحضر. | شوقي",
                "حضرت الجلسة مع مجدي ورفعت. | مجدي",
                "حضرت الجلسة مع مجدي ورفعت. | رفعت",
                "هضرت مع لينا. | لينا",
                "كان بكري يبكي. | بكري",
                "يزيد يشتكي من المدير. | يزيد",
                "اتهموا جاد بن سالم. | جاد",
                "صبري السعيد مريض. | صبري السعيد",
                "زين العابدين غاب. | زين العابدين",
                "ضربوا شكري في الشارع. | شكري",
                "البارح بكا فريد بزاف. | فريد",
                "تيسير لم تحضر. | تيسير",
                "سعادة كانت حزينة. | سعادة",
                "اعترف زين بأنه مريض. | زين",
                "قال على إنه تعب. | على",
                "شفنا نزهة وعتيقة فالسوق. | نزهة",
                "طلبت من زيد أن يأتي. | زيد",
                "كان يزيد يشتكي كل يوم. | يزيد",
                "عمر السائق مريض. | عمر",
                "عمر المدير غضب علينا. | عمر",
                "عمر الحارس جا. | عمر",
                "عند عمر المريض مشكل. | عمر",
                "جات غير سارة. | سارة",
                "الأستاذ على غاب. | على",
                "الدكتور على. | على",
                "حضر على ومحمد. | على"
            })
    void finds(String note, String meant) {
        assertThat(StockDetectors.in(note, "ar")).as(note).anySatisfy(each -> {
            assertThat(note.substring(each.start(), each.end())).contains(meant);
            assertThat(each.kind()).isEqualTo(Kind.PERSON);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قالو لينا نجيو غدا.",
                "جابو لينا الماكلة.",
                "مع كامل الاحترام.",
                "كان مسكين يبكي.",
                "شكري لكم جميعا.",
                "زيد شوية ديال الوقت.",
                "يزيد الضغط كل يوم.",
                "كان يزيد من الضغط.",
                "نفد صبري.",
                "على حسب فهمي.",
                "هذا عمل فكري.",
                "عمر المشروع سنتان.",
                "الأستاذ على حق.",
                "الأستاذة على علم بذلك.",
                "اتفقنا على وقت آخر.",
                "كون لي وقت نجي.",
                "كون هو جا.",
                "هاي هي المشكلة.",
                "كان هو لين معنا.",
                "قالت لينا بلي عيات."
            })
    void leavesTheWord(String note) {
        assertThat(StockDetectors.in(note, "ar")).as(note).noneMatch(each -> each.kind() == Kind.PERSON);
    }
}
