// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented names, numbers and addresses that nobody else has: planted in what is private, and looked for wherever anything leaves. */
public final class Canaries {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final String[] GIVEN = {"Radhia", "Mounir", "Soukaina", "Fatoumata", "Ghizlane", "Yassine", "Zohra"};
    private static final String[] GIVEN_ARABIC = {"رضية", "منير", "سكينة", "غزلان", "ياسين", "زهرة", "خديجة"};

    private final Random random = new Random(300);
    private final List<String> marks = new ArrayList<>();
    private int planted;

    /** How many have been handed out. */
    public int planted() {
        return planted;
    }

    /** A French text with {@code number} of them, each another kind than the one before. */
    public String french(int number) {
        StringBuilder text = new StringBuilder("Le groupe parle de la fatigue et des horaires.");
        for (int each = 0; each < number; each++) {
            text.append(' ').append(sentence(planted++));
        }
        return text.toString();
    }

    /** An Arabic text with {@code number} of them. */
    public String arabic(int number) {
        StringBuilder text = new StringBuilder("تتحدث المجموعة عن التعب.");
        for (int each = 0; each < number; each++) {
            boolean name = planted++ % 2 == 0;
            text.append(name ? " تحدثت السيدة " + arabicName() + " عن العمل." : " رقم الهاتف " + number() + ".");
        }
        return text.toString();
    }

    /** One name. */
    public String name() {
        planted++;
        return frenchName();
    }

    private String sentence(int kind) {
        return switch (kind % 5) {
            case 0 -> "Mme " + frenchName() + " est venue après la pause.";
            case 1 -> "On la joint au " + number() + " le soir.";
            case 2 -> "Sa CIN est " + identityCard() + ", relevée à l’entrée.";
            case 3 -> "Son adresse est " + address() + " pour la suite.";
            default -> "Le dossier " + caseNumber() + " attend encore.";
        };
    }

    private String frenchName() {
        String family = "Ben" + syllables("bdgklmnrstz", "aiou", 3) + "ouch";
        marks.add(family);
        return GIVEN[random.nextInt(GIVEN.length)] + " " + family;
    }

    private String arabicName() {
        String family = "بن" + syllables("بدرزسقكلمن", "اوي", 3);
        marks.add(family);
        return GIVEN_ARABIC[random.nextInt(GIVEN_ARABIC.length)] + " " + family;
    }

    /** A telephone number. */
    public String phone() {
        planted++;
        return number();
    }

    private String number() {
        String digits = "06" + (10_000_000 + random.nextInt(89_999_999));
        String spaced = digits.replaceAll("(..)(?=.)", "$1 ");
        marks.add(digits);
        marks.add(spaced);
        return spaced;
    }

    private String identityCard() {
        String number = "BK" + (100_000 + random.nextInt(899_999));
        marks.add(number);
        return number;
    }

    private String address() {
        String address = syllables("bdgklmnrstz", "aiou", 4) + "@courriel.example";
        marks.add(address);
        return address;
    }

    private String caseNumber() {
        String number = "MAR-24C" + (10_000 + random.nextInt(89_999));
        marks.add(number);
        return number;
    }

    private String syllables(String consonants, String vowels, int number) {
        StringBuilder word = new StringBuilder();
        for (int each = 0; each < number; each++) {
            word.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        return word.toString();
    }

    /** Those that these bytes hold as UTF-8 or UTF-16, also in the parts of a zipped file and split by markup. */
    public Set<String> in(byte[] content) {
        Set<String> found = new LinkedHashSet<>();
        BitSet begins = begins();
        for (byte[] part : Surfaces.parts(content)) {
            search(part, begins, found);
            boolean page = part.length > 0 && part[0] == '<';
            if (page) {
                search(Surfaces.wholeText(part).getBytes(StandardCharsets.UTF_8), begins, found);
            }
        }
        return found;
    }

    private void search(byte[] content, BitSet begins, Set<String> found) {
        for (int at = 0; at + 3 < content.length; at++) {
            if (begins.get(start(content, at))) {
                for (String mark : marks) {
                    for (Charset encoding : ENCODINGS) {
                        if (stands(mark.getBytes(encoding), content, at)) {
                            found.add(mark);
                        }
                    }
                }
            }
        }
    }

    /** The first three bytes of each in each encoding, so that most places of a file are passed by at once. */
    private BitSet begins() {
        BitSet begins = new BitSet(1 << 24);
        for (String mark : marks) {
            ENCODINGS.forEach(encoding -> begins.set(start(mark.getBytes(encoding), 0)));
        }
        return begins;
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    }

    private static boolean stands(byte[] mark, byte[] content, int at) {
        if (at + mark.length > content.length) {
            return false;
        }
        for (int each = 0; each < mark.length; each++) {
            if (content[at + each] != mark[each]) {
                return false;
            }
        }
        return true;
    }
}
