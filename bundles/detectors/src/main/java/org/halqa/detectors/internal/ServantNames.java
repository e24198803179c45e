// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;

/** “3abd l9ader”, “abd lkarim”: the servant of God under one of his names, in two words of Latin letters written small. */
final class ServantNames {

    private static final WordSet SERVANT = WordSet.of("abd", "3abd", "3ebd", "abde", "3abde", "abdel");
    private static final WordSet GOD = WordSet.of(
            "9ader",
            "qader",
            "kader",
            "rahim",
            "ra7im",
            "rahman",
            "ra7man",
            "lah",
            "llah",
            "allah",
            "ilah",
            "3ali",
            "ali",
            "latif",
            "ltif",
            "krim",
            "karim",
            "samad",
            "salam",
            "slam",
            "razak",
            "razza9",
            "raza9",
            "rza9",
            "majid",
            "malik",
            "malek",
            "7a9",
            "7aq",
            "hak",
            "haq",
            "ha9",
            "hamid",
            "7amid",
            "wahed",
            "wa7ed",
            "wahid",
            "wa7id",
            "ghani",
            "3aziz",
            "aziz",
            "jalil",
            "jabbar",
            "jebbar",
            "nour",
            "nor",
            "nabi",
            "nbi",
            "basset",
            "baset",
            "mottalib",
            "fattah",
            "fatta7",
            "fettah",
            "hafid",
            "7afid",
            "halim",
            "7alim",
            "mounim",
            "moun3im",
            "mon3im",
            "moula",
            "mawla",
            "khalek",
            "khale9",
            "sattar",
            "setar",
            "ghafour",
            "wadoud",
            "9oddous",
            "hadi",
            "wafi",
            "moumen",
            "moughit",
            "mou3ti",
            "mo3ti",
            "barr",
            "bari",
            "chafi",
            "chakour",
            "rafi3",
            "sami3",
            "dayem",
            "ouahab",
            "wahhab",
            "wahab",
            "tawab",
            "ouahed");

    private ServantNames() {}

    /** Whether such a name begins at word {@code at}; it has two words. */
    static boolean at(List<Word> words, int at) {
        if (at + 1 == words.size() || !SERVANT.has(words.get(at))) {
            return false;
        }
        Word name = words.get(at + 1);
        if (name.start() - words.get(at).end() != 1) {
            return false;
        }
        boolean grown = name.length() > 3 && (name.first() == 'l' || twice(name.folded()));
        boolean article = name.length() > 4
                && (name.folded().startsWith("el") || name.folded().startsWith("al"));
        return GOD.has(name) || grown && GOD.has(name.key(1)) || article && GOD.has(name.key(2));
    }

    /** “rrahim”, “ssamad”. */
    private static boolean twice(String folded) {
        return folded.charAt(0) == folded.charAt(1);
    }
}
