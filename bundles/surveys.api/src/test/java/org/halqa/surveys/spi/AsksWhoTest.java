// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.halqa.model.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksWhoTest {

    private static List<Labels> inEachLanguage(String words) {
        return List.of(new Labels(words, "", ""), new Labels("…", words, ""), new Labels("…", "", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Votre nom",
                "Nom et prénom :",
                "NOM (en majuscules)",
                "Quel est votre numéro de téléphone ?",
                "Indiquez l’adresse du domicile",
                "Comment vous appelez-vous ?",
                "Où habitez-vous ?",
                "Âge",
                "Sexe :",
                "Quel âge avez-vous ?",
                "Êtes-vous une femme ?",
                "Votre nationalité",
                "Votre date de naissance",
                "What is your full name?",
                "Phone number",
                "How old are you?",
                "ما اسمك؟",
                "الاسم الكامل",
                "رقم الهاتف",
                "ما هو عنوانكم؟",
                "رقم البطاقة الوطنية",
                "تاريخ الازدياد",
                "كم عمركم؟",
                "شنو سميتك؟",
                "chno smiytek ?",
                "nemra dyalek: nemra dyalk"
            })
    void itIsNoticedInEveryLanguageWhateverCanBeAnswered(String words) {
        assertThat(inEachLanguage(words))
                .allSatisfy(wording -> assertThat(AsksWho.in(wording, false)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le nom du responsable de l’équipe",
                "Un e-mail pour vous répondre",
                "Un téléphone où vous joindre",
                "اسم المسؤول",
                "Name of your manager"
            })
    void wordsOfOnesOwnAreAskedForWithMoreCare(String words) {
        assertThat(AsksWho.in(new Labels(words, "", ""), true)).isPresent();
        assertThat(AsksWho.in(new Labels(words, "", ""), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je me suis senti·e en sécurité pour m’exprimer dans le groupe.",
                "Les règles du groupe (confidentialité, respect) ont été claires.",
                "Le nombre de séances vous convient-il ?",
                "Les horaires, la durée et le lieu étaient adaptés à mon travail.",
                "Ce qui vous a le plus aidé ?",
                "Avez-vous pu parler au nom de tout le groupe ?",
                "La langue utilisée me convenait.",
                "Le téléphone a-t-il dérangé le groupe ?",
                "Mes échanges avec les personnes accompagnées sont plus sereins.",
                "شعرت بالأمان للتعبير داخل المجموعة.",
                "كان التوقيت والمدة والمكان ملائمين لعملي.",
                "أصبحت علاقتي مع الأشخاص الذين أواكبهم أكثر هدوءا.",
                "The language used suited me.",
                "Did the number of circles suit you?"
            })
    void whatAsksForNobodyPasses(String words) {
        assertThat(inEachLanguage(words))
                .allSatisfy(wording -> assertThat(AsksWho.in(wording, false)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "nom", "nom_prenom", "q1_telephone", "email", "cin", "respondent_age", "tel2", "DOB"})
    void namesOfVariablesSayIt(String name) {
        assertThat(AsksWho.inName(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nombre", "langage", "hotel", "surnom_du_groupe", "activity_name", "manage", "O1", "telling"})
    void otherNamesPass(String name) {
        assertThat(AsksWho.inName(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom et prénom :",
                "À propos de vous. Votre âge",
                "Écrivez d’abord votre nom, puis répondez.",
                "الاسم الكامل",
                "First, your full name"
            })
    void aHeadingAboveAQuestionIsLookedAtToo(String words) {
        assertThat(inEachLanguage(words))
                .allSatisfy(remark -> assertThat(AsksWho.inRemark(remark)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N’écrivez pas votre nom.",
                "Sans votre nom ni votre adresse.",
                "Pensez à la semaine passée. Ne donnez jamais votre nom.",
                "لا تكتبوا اسمكم.",
                "بدون ذكر اسمكم",
                "Please do not write your name.",
                "Dans le cercle"
            })
    void aRemarkThatAsksNotToSayItPasses(String words) {
        assertThat(inEachLanguage(words))
                .allSatisfy(remark -> assertThat(AsksWho.inRemark(remark)).isEmpty());
    }
}
