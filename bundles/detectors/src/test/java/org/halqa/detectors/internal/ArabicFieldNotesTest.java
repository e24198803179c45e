// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.Finding.Treatment;
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
                "رافقته أمل إلى الباب. | أمل",
                "السبب هو كريم ديما. | كريم",
                "اللي سرق الفلوس هو جمال ماشي حنا. | جمال",
                "كلشي من تحت راس نبيل. | نبيل",
                "ووفاء أيضا تريد النقل. | وفاء",
                "لرجاء حق في التكوين. | رجاء",
                "لقيت سلوى ناعسة. | سلوى",
                "طلبنا من رمضان أن ينتظر. | رمضان",
                "زار البابا يوحنا الثالث عشر الملجأ. | يوحنا الثالث عشر",
                "شكاية من رمضان على الإدارة. | رمضان",
                "الدار ديال رمضان بعيدة. | رمضان",
                "هاد شعبان كيغوت بزاف. | شعبان",
                "لا محمد ولا كمال حضر. | محمد",
                "لا محمد ولا كمال حضر. | كمال",
                "ما شفت لا سعاد ولا زينب. | سعاد",
                "ما شفت لا سعاد ولا زينب. | زينب",
                "رحلة سعيد عبر ليبيا طويلة. | سعيد",
                "عطلة كريم انتهت. | كريم",
                "زواج ميمون بعد أسبوع. | ميمون",
                "مولود ميمون مريض. | ميمون",
                "رمضان سعيد لم يحضر. | رمضان سعيد",
                "3abd lkarim mcha w ma rje3ch. | 3abd lkarim",
                "abd rrazak gal lia nsbr. | abd rrazak",
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
                "تحدثنا مع محمد أمين عن المناوبات. | محمد أمين",
                "سيدي علي ما كاينش اليوم. | سيدي علي",
                "وعد نور الدين بأن يتصل. | نور الدين",
                "قرر جمال أن يرحل قريبا. | جمال",
                "تعاتبها المديرة وحنان تبكي وحدها. | حنان",
                "سلمت المفتاح لنجاة. | نجاة",
                "اتصلت بجميلة أمس. | جميلة",
                "غاب كل من سعيد وحكيمة وتوفيق. | سعيد",
                "غاب كل من سعيد وحكيمة وتوفيق. | حكيمة",
                "استقبلتنا ليلى في المكتب. | ليلى",
                "ضاع هاتف كريمة في الطريق. | كريمة",
                "ركبنا سيارة مسعود إلى المركز. | مسعود",
                "التقى شي جين بينغ الوفد. | شي جين بينغ",
                "ظلت لطيفة واقفة عند الباب. | لطيفة",
                "كتب علي شكاية إلى الإدارة. | علي",
                "راني مقلقة على أمينة. | أمينة",
                "كلفوا نجاة بالمناوبة. | نجاة",
                "بسبب منير ألغيت الحصة. | منير",
                "cristiano ronaldo ja l marrakech. | cristiano ronaldo",
                "lalla kbira ma jatch lbarh w ma 3yatch. | lalla kbira",
                "dr bennani gal liya bli khassni nrta7. | dr bennani"
            })
    void findsWhoIsMeant(String note, String name) {
        assertThat(StockDetectors.in(note, "ar")).as(note).anySatisfy(each -> assertThat(
                        note.substring(each.start(), each.end()))
                .contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khali sakna f fes m3a wladha", "khti sakna f fes m3a wladha"})
    void masksNoVerbAsTheNameOfARelative(String note) {
        assertThat(StockDetectors.in(note, "ar"))
                .as(note)
                .noneMatch(each -> each.start() == 0 && each.treatment() == Treatment.MASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عند وفاء العقد نرى.",
                "في رمضان نعمل ليلا.",
                "ليس لدينا ما يكفي من الوقت.",
                "قالت وكالة رويترز ذلك.",
                "رمضان كريم للجميع.",
                "عام سعيد للجميع.",
                "ما بقا لا نور لا فرج.",
                "بعد رمضان نعود إلى العمل.",
                "طيلة رمضان نعمل ليلا.",
                "بدر عن الناس سلوك غريب.",
                "اقترحنا نزهة جماعية.",
                "رسمنا شمس كبيرة.",
                "كان التقييم عادلا.",
                "ما بان لينا والو.",
                "مع رجاء الرد في أقرب وقت.",
                "والد الطفل لم يحضر الحصة.",
                "الناس يبحثون عن سلام داخلي.",
                "قالي بلي ما بقاش قادر.",
                "نعمل لصالح المهاجرين.",
                "اتفقنا على سلامة الجميع.",
                "ليس من السهل أن نسكت على أسرار كهذه.",
                "هذه بشرى سارة للجميع.",
                "والله ما عرفنا كيفاش نديرو.",
                "نحتاج إلى قائد حكيم.",
                "لكل واحد منا أسلوب فريد.",
                "هاجر إلى المدينة قبل عام.",
                "سرت إشاعات كثيرة داخل المكتب.",
                "كان الدعم على الصعيد النفسي قليلا.",
                "يزيد الضغط كل أسبوع.",
                "أنا راض عن عملي.",
                "تيسير الورشات يحتاج إلى صبر.",
                "أشرفت المنسقة على توزيع الأغطية.",
                "الصديق الحقيقي يظهر وقت الشدة.",
                "عمر الطفل لا يسمح بذلك.",
                "صباح كل اثنين يعقد اجتماع قصير.",
                "mama bakya bzzaf had simana"
            })
    void leavesWordsAlone(String note) {
        assertThat(StockDetectors.in(note, "ar")).as(note).isEmpty();
    }
}
