// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.halqa.anonymisation.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of somebody's kin, health or self is found to the end of its clause, and no further. */
class FrenchClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "son frère a été expulsé en mars | son frère a été expulsé en mars",
                "Sa cousine a été refoulée à la frontière, dit-on. | Sa cousine a été refoulée à la frontière",
                "son mari ne veut plus qu'elle travaille | son mari ne veut plus qu'elle travaille",
                "orpheline de père, elle tient | orpheline de père",
                "mère de quatre enfants restés au pays, elle tient | mère de quatre enfants restés au pays",
                "il a laissé sa femme et ses deux filles à Conakry | sa femme et ses deux filles à Conakry",
                "divorcée deux fois, sans nouvelles de sa fille | divorcée deux fois, sans nouvelles de sa fille",
                "son fiancé est mort en mer l'été dernier | son fiancé est mort en mer l'été dernier",
                "il a fait deux crises d'épilepsie au bureau | il a fait deux crises d'épilepsie",
                "Elle a été violée sur la route. | Elle a été violée sur la route",
                "il boit tous les soirs pour dormir | il boit tous les soirs pour dormir",
                "un médiateur malien d'Oujda, ancien étudiant en droit | un médiateur malien d'Oujda, ancien étudiant en droit",
                "le grand, celui qui boite, a crié | le grand, celui qui boite",
                "celle qui est arrivée de Tchad en janvier pleure | celle qui est arrivée de Tchad en janvier",
                "il fait de l'hypertension et du diabète | il fait de l'hypertension et du diabète",
                "il n'a pas vu ses enfants depuis trois ans | il n'a pas vu ses enfants depuis trois ans",
                "le grand, celui avec la casquette rouge, tu vois | le grand, celui avec la casquette rouge",
                "celle qui a pleuré pendant l'atelier m'a rappelée | celle qui a pleuré pendant l'atelier",
                "le gardien de nuit qui a été poignardé reprend | le gardien de nuit qui a été poignardé",
                "le relais qui a été expulsé vers la frontière l'an dernier veut reprendre | le relais qui a été expulsé vers la frontière l'an dernier"
            })
    void findsTheWholeClause(String note, String clause) {
        BitSet covered = covered(note);
        int start = note.indexOf(clause);
        assertThat(covered.nextClearBit(start))
                .as("%s: %s", note, covered)
                .isGreaterThanOrEqualTo(start + clause.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "son mari est mort et personne ne le sait | personne ne le sait",
                "sa fille est malade mais il reste | mais il reste",
                "la stagiaire togolaise du bureau de Tiznit se sent surveillée | se sent surveillée",
                "un chauffeur borgne a été moqué | a été moqué",
                "l'ancienne institutrice devenue médiatrice tient le groupe | tient le groupe",
                "lmodir dyal lmarkaz kayghewwet 3la kolchi | kayghewwet",
                "Le directeur de l'hôpital recevra les équipes. | recevra"
            })
    void stopsWhereTheClauseDoes(String note, String rest) {
        assertThat(covered(note).nextSetBit(note.indexOf(rest))).as(note).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "3endo lqelb, HEALTH",
        "3andha sokkar, HEALTH",
        "hiya hamla f chhar sb3a, HEALTH",
        "lmotarjima lwahida lli 3endna, QUASI_IDENTIFIER"
    })
    void readsDarijaInEverySpelling(String note, Kind kind) {
        assertThat(StockDetectors.in(note, "ary-Latn")).as(note).anyMatch(each -> each.kind() == kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Celui qui parle tient le bâton.",
                "Nous avons convenu de règles de parole.",
                "L'ordinateur a des pertes de mémoire depuis la mise à jour."
            })
    void leavesWhatIsNobodys(String note) {
        assertThat(StockDetectors.in(note, "fr")).as(note).isEmpty();
    }

    private static BitSet covered(String note) {
        BitSet covered = new BitSet();
        StockDetectors.in(note, "fr").forEach(each -> covered.set(each.start(), each.end()));
        return covered;
    }
}
