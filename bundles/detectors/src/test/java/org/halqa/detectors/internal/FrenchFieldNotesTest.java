// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.Finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What points at somebody in short French notes, beside what looks like it and is a subject, a thing or an age. */
class FrenchFieldNotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La formation de l'unique infirmière de Tata. | QUASI_IDENTIFIER | unique infirmière",
                "Sensibilisation de la veuve du gardien. | QUASI_IDENTIFIER | veuve",
                "La formation de ses deux filles. | FAMILY | deux filles",
                "Le gardien de nuit camerounais a pleuré. | QUASI_IDENTIFIER | gardien de nuit camerounais",
                "La cheffe d'équipe ivoirienne se tait. | QUASI_IDENTIFIER | cheffe d'équipe ivoirienne",
                "Le chauffeur de nuit sourd se tait. | QUASI_IDENTIFIER | chauffeur de nuit sourd",
                "La femme de ménage ivoirienne. | QUASI_IDENTIFIER | femme de ménage ivoirienne",
                "La gestion du diabète de la cuisinière. | HEALTH | diabète",
                "Le dépistage du cancer chez la comptable. | HEALTH | cancer",
                "Après le dépistage du VIH de la collègue. | HEALTH | VIH",
                "La cuisinière revient du dépistage du VIH. | HEALTH | VIH",
                "La formation de la diabétique. | HEALTH | diabétique",
                "Il court un risque de sida. | HEALTH | sida",
                "Le risque de cancer du chauffeur. | HEALTH | cancer",
                "Elle lutte contre le cancer. | HEALTH | cancer",
                "Le burn-out de la coordinatrice. | HEALTH | burn-out de la coordinatrice",
                "Le burn-out d'une éducatrice nous inquiète. | HEALTH | burn-out d'une éducatrice",
                "Elle est atteinte du côté gauche. | HEALTH | atteinte du côté gauche",
                "Elle est atteinte au bas ventre, atteinte du bas ventre. | HEALTH | atteinte du bas ventre",
                "Le burnout du chauffeur nous inquiète. | HEALTH | burnout du chauffeur",
                "La dépression de notre comptable. | HEALTH | dépression de notre comptable",
                "Elle est atteinte de la maladie de Crohn. | HEALTH | atteinte de la maladie",
                "Elle attend une opération du genou. | HEALTH | opération du genou",
                "Il boit beaucoup de vin. | HEALTH | boit beaucoup",
                "Elle vient de se séparer de son mari. | FAMILY | vient de se séparer",
                "Après l'opéra Rachid est rentré seul. | PERSON | Rachid",
                "Après le ballet Samira a pleuré. | PERSON | Samira",
                "Vénus a pleuré pendant la séance. | PERSON | Vénus",
                "Jupiter travaille avec nous. | PERSON | Jupiter",
                "J'ai vu Titan hier. | PERSON | Titan",
                "avec berrada on parle | PERSON | berrada",
                "Il habite tranche 4 immeuble 12. | ADDRESS | tranche 4 immeuble 12",
                "Espoir garde espoir malgré tout. | PERSON | Espoir",
                "Prudence porte les cartons toute seule. | PERSON | Prudence",
                "Rose, elle, reste calme. | PERSON | Rose",
                "AIMÉ N'A PAS DORMI. | PERSON | AIMÉ",
                "ROSE PLEURE SOUVENT. | PERSON | ROSE",
                "Aimé, travaille avec nous. | PERSON | Aimé",
                "Fortuné, travaille avec nous. | PERSON | Fortuné",
                "Aimé et sa sœur travaillent ici. | PERSON | Aimé",
                "Honoré et sa femme travaillent ici. | PERSON | Honoré",
                "Victoire et fatou dorment. | PERSON | Victoire",
                "Boulanger Samira est venue. | PERSON | Boulanger Samira",
                "Samira a entre 25 et 27 ans. | QUASI_IDENTIFIER | 27 ans",
                "Une seule infirmière, entre 40 et 45 ans. | QUASI_IDENTIFIER | 45 ans",
                "Victoire ne croit plus au projet. | PERSON | Victoire",
                "Absents : TRAORE, MBEKI. | PERSON | MBEKI",
                "croisé si larbi au marché | PERSON | si larbi",
                "On ne l'appelle que le Colonel. | PERSON | le Colonel",
                "Sa1ma est partie. | PERSON | Sa1ma",
                "pseudo Discord soumaya#4521 | HANDLE | soumaya#4521",
                "la plus âgée des relais, 61 ans, veuve depuis avril | QUASI_IDENTIFIER | relais, 61 ans, veuve depuis avril",
                "l'interprète tigrinya n'a personne | QUASI_IDENTIFIER | interprète tigrinya",
                "la petite du deuxième bureau | QUASI_IDENTIFIER | petite du deuxième bureau",
                "divorcée, mère de deux garçons | FAMILY | divorcée, mère de deux garçons",
                "Mère célibataire de quatre enfants, elle dort peu | FAMILY | Mère célibataire de quatre enfants",
                "elle a fait une tentative de suicide | HEALTH | elle a fait une tentative de suicide",
                "dans la nuit du vingt-trois au vingt-quatre août | DATE | vingt-trois au vingt-quatre août",
                "parti à six heures et quart | DATE | six heures et quart",
                "ça s'est passé entre 2 h et 3 h, dans la cour | DATE | 2 h et 3 h",
                "vers midi, entre 22h40 et 23h | DATE | 22h40 et 23h",
                "le 3 du mois de ramadan on a crié | DATE | 3 du mois de ramadan",
                "depuis ses 9 ans elle travaille | QUASI_IDENTIFIER | 9 ans",
                "un garçon âgé de 7 ans | QUASI_IDENTIFIER | 7 ans",
                "GPS 35.1688 N, 2.9335 W | POSITION | 35.1688 N, 2.9335 W",
                "Ici on dit « Vieux Père » pour le gardien. | PERSON | Vieux Père",
                "elle dort derrière la station Afriquia, sortie d'Aïn Aouda | ADDRESS | Afriquia, sortie d'Aïn Aouda",
                "retour de bni ansar, route coupée | PLACE | bni ansar",
                "sur la place de la Bastille peu après | PERSON | Bastille",
                "réu avec said, nora et la nouvelle psy | PERSON | said",
                "said ne vient pas | PERSON | said",
                "l'autre, le petit nouveau avec la moustache | QUASI_IDENTIFIER | l'autre, le petit nouveau avec la moustache",
                "Celui dont on ne dit pas le nom a crié. | QUASI_IDENTIFIER | Celui dont on ne dit pas le nom",
                "surnommé le boss par tous | PERSON | le boss",
                "on l'appelle la patronne | PERSON | la patronne",
                "Moussa dit le Vieux ne vient plus | PERSON | le Vieux",
                "Hass an est rentré | PERSON | Hass an",
                "incident à 19 h 30 précises | DATE | 19 h 30",
                "dans la nuit du 3 au 4 | DATE | nuit du 3 au 4",
                "la veille de la fête du Trône | DATE | veille de la fête du Trône",
                "1er jour de l'Aïd el-Fitr | DATE | 1er jour de l'Aïd",
                "35.17N 2.93W | POSITION | 35.17N 2.93W",
                "attestation n° 00456/2026 | CASE_NUMBER | 00456/2026",
                "Espoir ne sert plus à la cantine. | PERSON | Espoir",
                "Grâce ne remplace plus Fatou. | PERSON | Grâce",
                "Patience n'empêche personne de parler. | PERSON | Patience",
                "Celle qui a reçu une balle se tait. | QUASI_IDENTIFIER | Celle qui a reçu une balle",
                "Celle qui a choisi d'avorter se tait. | QUASI_IDENTIFIER | Celle qui a choisi d'avorter",
                "Celui qui a besoin de béquilles se tait. | QUASI_IDENTIFIER | Celui qui a besoin de béquilles",
                "Celle qui a la jambe cassée se tait. | QUASI_IDENTIFIER | Celle qui a la jambe cassée",
                "Celui qui a la tuberculose se tait. | QUASI_IDENTIFIER | Celui qui a la tuberculose",
                "Celle qui a suivi son mari à Tanger se tait. | QUASI_IDENTIFIER | Celle qui a suivi son mari à Tanger",
                "Celui qui a fini en prison se tait. | QUASI_IDENTIFIER | Celui qui a fini en prison",
                "Celle qui a terminé la formation à Dakar se tait. | QUASI_IDENTIFIER | Celle qui a terminé la formation à Dakar",
                "L'infirmière du travail de Fès se tait. | QUASI_IDENTIFIER | infirmière du travail de Fès",
                "Le gardien du monde à Safi se tait. | QUASI_IDENTIFIER | gardien du monde à Safi",
                "L'infirmière du mois dernier se tait. | QUASI_IDENTIFIER | infirmière du mois dernier"
            })
    void findsWhatPointsAtSomebody(String note, Kind kind, String what) {
        assertThat(StockDetectors.in(note, "fr")).as(note).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(note.substring(each.start(), each.end())).contains(what);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Courage, dit quelqu'un, la semaine est presque finie.",
                "Douceur et fermeté, voilà l'équilibre.",
                "La moitié des répondants ont entre 25 et 34 ans.",
                "Remplacer les chaises.",
                "Handicap International cofinance le module.",
                "Rose et mauve sont les teintes.",
                "Le projet Horizon se termine en décembre.",
                "On observe la planète Vénus.",
                "La gestion du diabète.",
                "Formation sur la prévention du VIH.",
                "Atelier de prévention du sida.",
                "La gestion du diabète a été abordée.",
                "Campagne de vaccination contre la rougeole.",
                "Le burn-out des équipes.",
                "Le burn-out de la profession.",
                "L'objectif est atteint de manière satisfaisante.",
                "On attend une opération de maintenance.",
                "On boit beaucoup de thé.",
                "La banque vient de se séparer de deux salariés.",
                "Le chef d'équipe devrait écouter.",
                "Patience ne suffit pas.",
                "Celle qui a fini aide sa voisine.",
                "Le relais qui a terminé sa formation reçoit une attestation.",
                "Le médecin du travail passe une fois par an.",
                "on l'appelle la nuit pour rien",
                "Compter entre 6 h et 7 h de sommeil.",
                "Le stage a 5 ans.",
                "sans espoir la fatigue gagne",
                "on avance par la patience et avec confiance"
            })
    void leavesSubjectsAndThings(String note) {
        assertThat(StockDetectors.in(note, "fr")).as(note).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La tranche 18-25 ans parle peu.",
                "La tranche 18 à 25 ans parle peu.",
                "La tranche 30 ans et plus."
            })
    void takesYearsForNoAddress(String note) {
        assertThat(StockDetectors.in(note, "fr")).as(note).allSatisfy(each -> assertThat(each.kind())
                .isNotEqualTo(Kind.ADDRESS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"OUSMANE NE RÉPOND PLUS | OUSMANE", "HANANE SE TAIT | HANANE", "celle d'Amina est pleine | Amina"})
    void findsTheNameAlone(String note, String name) {
        assertThat(StockDetectors.in(note, "fr")).as(note).isNotEmpty().allSatisfy(each -> assertThat(
                        note.substring(each.start(), each.end()))
                .isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kan3iytou lih chibani | PERSON | chibani",
                "sakna f hay salam zn9a 4 r9m 12 | ADDRESS | hay salam zn9a 4 r9m 12",
                "jina mn wad zem lbar7 | PLACE | wad zem",
                "jat mn jerda lbar7 | PLACE | jerda",
                "mchat l jerda lbar7 | PLACE | jerda"
            })
    void findsItInDarija(String note, Kind kind, String what) {
        assertThat(StockDetectors.in(note, "ary-Latn")).as(note).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(kind);
            assertThat(note.substring(each.start(), each.end())).contains(what);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"drna nachat f jerda", "drna nachat f ljerda", "mabrouk 3likom rbi ysakhar"})
    void leavesDarijaThatIsNobodys(String note) {
        assertThat(StockDetectors.in(note, "ary-Latn")).as(note).isEmpty();
    }
}
