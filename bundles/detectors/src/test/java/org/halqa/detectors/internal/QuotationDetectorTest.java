// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationDetectorTest {

    private static boolean finds(String text) {
        return !new QuotationDetector().detect(StockDetectors.fold(text, "fr")).isEmpty();
    }

    @Test
    void aTitleIsNoQuotation() {
        assertThat(finds("Une fiche intitulée « Prendre soin de soi au travail » est prête."))
                .isFalse();
    }

    @Test
    void whatIsSaidAfterAColonIsOne() {
        assertThat(finds("Atelier : « Je ne dors plus depuis son départ. »")).isTrue();
        assertThat(finds("Pendant l'exercice: « Je n'en peux plus de lui. »")).isTrue();
    }
}
