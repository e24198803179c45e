// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularySeedTest {

    @ParameterizedTest
    @EnumSource(Vocabulary.class)
    void hasWordsInThreeLanguages(Vocabulary vocabulary) {
        List<Term> terms = VocabularySeed.terms(vocabulary);
        assertThat(terms).isNotEmpty().allSatisfy(term -> {
            assertThat(term.labels().ar()).matches("(?s).*\\p{IsArabic}.*");
            assertThat(term.labels().en()).isNotBlank();
        });
    }

    @Test
    void neverOffersWhatStaffCareIsNot() {
        assertThat(VocabularySeed.terms(Vocabulary.SESSION_TYPE))
                .extracting(Term::code)
                .containsExactly(
                        "GDP",
                        "ATELIER_STRESS",
                        "ATELIER_RESS",
                        "COHESION",
                        "RELATION_AIDE",
                        "CADRE",
                        "CLOTURE",
                        "RESTITUTION");
    }

    @Test
    void keepsTheFeedbackWorkshopOutOfCare() {
        assertThat(VocabularySeed.terms(Vocabulary.SESSION_TYPE))
                .filteredOn(term -> !term.has(Term.CARE))
                .extracting(Term::code)
                .containsExactly("RESTITUTION");
    }

    @Test
    void tellsWhoMeetsBeneficiaries() {
        assertThat(VocabularySeed.terms(Vocabulary.PROFILE))
                .filteredOn(term -> term.parent().isEmpty() && !term.has(Term.DIRECT_CONTACT))
                .extracting(Term::code)
                .containsExactly("N1", "ADM");
    }

    @Test
    void givesRelaysTheirOwnFunctions() {
        assertThat(VocabularySeed.terms(Vocabulary.PROFILE))
                .filteredOn(term -> term.parent().filter("RELAIS"::equals).isPresent())
                .extracting(Term::code)
                .containsExactly("RELAIS.IDENT", "RELAIS.ORIENT", "RELAIS.ACCOMP");
    }
}
