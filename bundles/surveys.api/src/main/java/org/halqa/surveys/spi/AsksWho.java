// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.spi;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halqa.model.Labels;

/**
 * Whether a question asks who somebody is: a name, a number to be reached at, an address, a paper, or what tells one person of a
 * small group from the others (age, sex, nationality). In French, Arabic, Darija in both scripts, and English. It errs towards
 * asking for other words, and a question that is meant to find somebody out can still be put in ways that it does not know.
 */
public final class AsksWho {

    private static final String THING =
            "(nom|noms|prenom|prenoms|telephone|tel|gsm|portable|adresse|email|e-mail|courriel|mail|cin"
                    + "|passeport|matricule|signature|age|sexe|genre|nationalite|name|surname|first name|last name|full name|phone"
                    + "|mobile|address|gender|sex|nationality)";
    private static final String THING_AR =
            "(ال)?(اسم|نسب|لقب|هاتف|عنوان|بريد|توقيع|عمر|سن|جنس|جنسيه)( (ال)?(كامل|عائلي|شخصي|الكتروني))?";

    /** Whatever can be answered. */
    private static final List<Pattern> ALWAYS = all(
            "(votre|vos|ton|ta|tes|quel est (le|votre)|quelle est (l'|votre)|(indiquez|ecrivez|donnez|notez) (le|la|l'|votre|vos|ton)) ?"
                    + "(nom|noms|prenom|prenoms|telephone|tel|gsm|numero|adresse|email|e-mail|courriel|mail|cin|passeport"
                    + "|matricule|signature|age|sexe|genre|nationalite)",
            "nom et prenoms?|prenoms? et nom|nom complet|nom de (famille|naissance|jeune fille)",
            "numeros? de (votre )?(telephone|tel|gsm|portable|cin|carte|passeport)",
            "(date|annee|lieu) de naissance|quel age|(carte|piece) (nationale )?d'identite",
            "adresse (e-?mail|electronique|postale|personnelle)|ou (habitez|vivez)-vous",
            "comment vous appelez-vous|qui etes-vous|etes-vous (un|une) (homme|femme)",
            "your (full |first |last |family )?(name|phone|mobile|telephone|address|e-?mail|age|gender|sex|nationality|signature)",
            "(full|last|family) name|(phone|mobile|telephone|id|passport) number|(date|year|place) of birth",
            "how old are you|where do you live|who are you",
            "(ما )?(اسمك|اسمكم|اسمكن)|الاسم (الكامل|العائلي|الشخصي)|الاسم و ?(اللقب|النسب)|سميتك|سميتكم",
            "رقم (ال)?(هاتف|بطاقه|جواز)|هاتفك|هاتفكم|(ال)?نمره (ديالك|ديالكم)|(ال)?بطاقه (ال)?وطنيه",
            "عنوانك|عنوانكم|بريدك|بريدكم|(ال)?بريد (ال)?الكتروني|اين (تسكن|تسكنون)|فين (ساكن|ساكنين)",
            "تاريخ (ال)?(ميلاد|ازدياد)|(كم )?(عمرك|عمركم)|(ما )?سنكم|جنسكم|جنسيتك|جنسيتكم|شحال (ف|فى|في) عمرك",
            "smiytek|smiytkom|smitek|smiytk|nemra (dyalk|dialk|dyalkom)|(numero|tel|telefoun) (dyalk|dialk|dyalkom)");

    /** A heading that is only the thing itself: « Nom : », "Age (years)". */
    private static final Pattern BARE = Pattern.compile(
            "^(le |la |les |the )?(" + THING + "|" + THING_AR + ")( (et|and|و) .{1,20})?\\s*([:?؟*.(/].{0,40})?$");

    /** When it is answered in words. */
    private static final List<Pattern> IN_WORDS = all(
            "prenoms?|telephone|courriel|e-?mail|gsm|passeport|surname|phone",
            "(nom|noms|name|names) (de|du|des|d'|of).{0,20}(personne|responsable|collegue|enquete|enqueteur|participant|chef"
                    + "|superviseur|beneficiaire|facilitateur|facilitatrice|animateur|animatrice|psychologue|person|manager"
                    + "|colleague|supervisor|facilitator|interviewer|beneficiary)s?",
            "اسم (ال)?(مسوول|شخص|زميل|زميله|رييس|مشرف|مستفيد|مستفيده|مشارك|مشاركه)|(ال)?هاتف");

    /** Names of variables that tools give such questions. */
    private static final Pattern VARIABLE = Pattern.compile(
            "(^|[_.-])(nom|prenom|firstname|lastname|fullname|surname|telephone|phone|tel|gsm|email|mail|adresse|address|cin"
                    + "|passport|passeport|birthdate|dob|age|sexe|sex|gender)([_.-]|\\d*$)|^name$");

    /** Asks somebody not to say it. */
    private static final Pattern NOT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:ne|n'|ni|sans|aucun|aucune|jamais|pas|no|not|never|without|nor|don't"
                    + "|لا|لن|لم|ليس|بدون|بلا|دون|ولا|غير|ما تكتبوش|ماتكتبوش)(?![\\p{L}\\p{N}])|n'(?=\\p{L})");

    private static final Pattern SENTENCES = Pattern.compile("[.!?؟;؛\\n]+");

    private AsksWho() {}

    /** The words of a question that ask it; empty when none do. */
    public static Optional<String> in(Labels wording, boolean answeredInWords) {
        return Stream.of(wording.fr(), wording.ar(), wording.en())
                .flatMap(words -> in(words, answeredInWords).stream())
                .findFirst();
    }

    /**
     * The words of a heading or a remark before a question that ask it: what cannot be asked in a question is not asked above one.
     * A sentence that asks people not to say it passes.
     */
    public static Optional<String> inRemark(Labels remark) {
        return Stream.of(remark.fr(), remark.ar(), remark.en())
                .flatMap(SENTENCES::splitAsStream)
                .filter(sentence -> !NOT.matcher(plain(sentence)).find())
                .flatMap(sentence -> in(sentence, false).stream())
                .findFirst();
    }

    /** The same for one that is answered in words, by the name that a file gives its answer. */
    public static Optional<String> inName(String variable) {
        return VARIABLE.matcher(variable.toLowerCase(Locale.ROOT)).find() ? Optional.of(variable) : Optional.empty();
    }

    private static Optional<String> in(String words, boolean answeredInWords) {
        String plain = plain(words);
        Stream<Pattern> patterns = Stream.concat(
                Stream.concat(Stream.of(BARE), ALWAYS.stream()), answeredInWords ? IN_WORDS.stream() : Stream.of());
        return patterns.map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst();
    }

    /** Small letters without accents and vowel signs, one apostrophe, one form of each Arabic letter. */
    private static String plain(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|ـ", "")
                .replace('’', '\'')
                .replaceAll("[أإآٱ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static List<Pattern> all(String... patterns) {
        return Stream.of(patterns)
                .map(each -> Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + each + ")(?![\\p{L}\\p{N}])"))
                .toList();
    }
}
