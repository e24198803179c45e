// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import java.util.List;
import org.halqa.narratives.Advices.Advice;
import org.halqa.narratives.Words;
import org.halqa.reporting.Recommendations.Status;

/**
 * What is recommended to a consortium that does not exist.
 *
 * @param advice in French and Arabic
 * @param status how far coordination is with it
 */
record InventedAdvice(Advice advice, Status status) {

    static List<InventedAdvice> all() {
        return List.of(
                new InventedAdvice(
                        new Advice(
                                "",
                                "G1",
                                "2",
                                "STRATEGIC",
                                words(
                                        "Prévoir chaque semaine une demi-journée sans rendez-vous dans le planning de toutes les équipes.",
                                        "تخصيص نصف يوم دون مواعيد كل أسبوع في برنامج كل الفرق.")),
                        Status.STARTED),
                new InventedAdvice(
                        new Advice(
                                "",
                                "G4",
                                "",
                                "STRATEGIC",
                                words(
                                        "Dire le travail des relais communautaires dans les rapports et les réunions du consortium.",
                                        "ذكر عمل الوسطاء المجتمعيين في تقارير واجتماعات الائتلاف.")),
                        Status.PROPOSED),
                new InventedAdvice(
                        new Advice(
                                "MDM_BE",
                                "H2",
                                "",
                                "OPERATIONAL",
                                words(
                                        "Afficher les adresses utiles dans chaque lieu de travail.",
                                        "تعليق العناوين المفيدة في كل مكان عمل.")),
                        Status.DONE));
    }

    private static Words words(String french, String arabic) {
        return new Words(french, arabic, "", false);
    }
}
