// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.time.LocalDate;
import java.util.List;
import org.halqa.support.Referral;
import org.halqa.support.Wording;

/** Services that do not exist, as their names say; so do their numbers, all of one invented row. */
final class FictionalAddresses {

    private static final int LONG_AGO = 120;
    private static final int LATELY = 20;

    private FictionalAddresses() {}

    /** @param today of the fictional consortium; one address was last checked too long ago */
    static List<Referral> on(LocalDate today) {
        LocalDate lately = today.minusDays(LATELY);
        return List.of(
                address(
                        words("Ligne d’écoute Sanad (fictive)", "خط الإنصات سند (خيالي)"),
                        words(
                                "Parler tout de suite à quelqu’un, de jour comme de nuit",
                                "التحدث فورا إلى شخص ما، ليلا ونهارا"),
                        "0500 00 00 01",
                        words("Tous les jours, 24 h sur 24", "كل يوم، على مدار الساعة"),
                        List.of(),
                        true,
                        lately),
                address(
                        words("Cabinet Manar (fictif)", "عيادة منار (خيالية)"),
                        words(
                                "Entretiens avec une psychologue, deux premières séances prises en charge",
                                "مقابلات مع أخصائية نفسية، الجلستان الأوليان مؤدى عنهما"),
                        "0500 00 00 12",
                        words("Du lundi au vendredi, 9 h – 18 h", "من الاثنين إلى الجمعة، 9:00 – 18:00"),
                        List.of("RSK"),
                        false,
                        lately),
                address(
                        words("Maison de santé Tafoukt (fictive)", "دار الصحة تافوكت (خيالية)"),
                        words(
                                "Consultation médicale et sommeil, sans rendez-vous le matin",
                                "استشارة طبية ومشاكل النوم، دون موعد صباحا"),
                        "0500 00 00 23",
                        words("Lundi, mercredi, vendredi, 9 h – 12 h", "الاثنين والأربعاء والجمعة، 9:00 – 12:00"),
                        List.of("OR"),
                        false,
                        today.minusDays(LONG_AGO)),
                address(
                        words("Espace Nour (fictif)", "فضاء نور (خيالي)"),
                        words(
                                "Accueil des relais communautaires, en plusieurs langues",
                                "استقبال الوسطاء المجتمعيين، بعدة لغات"),
                        "0500 00 00 34",
                        words("Mardi et jeudi, 14 h – 18 h", "الثلاثاء والخميس، 14:00 – 18:00"),
                        List.of("FM", "BMK"),
                        false,
                        lately),
                address(
                        words("Réseau Zellige (fictif)", "شبكة الزليج (خيالية)"),
                        words(
                                "Questions de droit du travail, en toute discrétion",
                                "أسئلة حول قانون الشغل، في كتمان تام"),
                        "0500 00 00 45",
                        words("Du lundi au jeudi, 10 h – 16 h", "من الاثنين إلى الخميس، 10:00 – 16:00"),
                        List.of(),
                        false,
                        lately));
    }

    private static Referral address(
            Wording name,
            Wording purpose,
            String phone,
            Wording hours,
            List<String> zones,
            boolean urgent,
            LocalDate checkedOn) {
        return new Referral(name, purpose, phone, hours, List.of("FR", "ARY"), zones, urgent, checkedOn);
    }

    private static Wording words(String fr, String ar) {
        return new Wording(fr, ar);
    }
}
