// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import java.util.Set;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Names of accounts: {@code @name}, {@code t.me/name}, and what follows the name of a network. */
@Component
public final class HandleDetector implements Detector {

    private static final List<String> SHORTENERS = List.of("t.me/", "wa.me/", "m.me/", "fb.me/", "instagram.com/");

    private static final int FILLERS = 3;
    private static final Set<String> BETWEEN = Set.of(
            "c", "est", "s", "appelle", "nom", "compte", "pseudo", "profil", "son", "sa", "le", "de", "page", "c'est",
            "sous", "name", "is");
    private static final Set<String> ON = Set.of("sur", "on", "dans", "via", "f", "fi", "في", "على", "ف");

    @Override
    public String id() {
        return "handle";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        String folded = text.folded();
        for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
            boolean loose = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            int end = endOfName(folded, at + 1);
            if (loose && end > at + 2) {
                mask(spots, at, end);
            }
        }
        for (String each : folded.indexOf('/') < 0 ? List.<String>of() : SHORTENERS) {
            for (int at = folded.indexOf(each); at >= 0; at = folded.indexOf(each, at + 1)) {
                mask(spots, at, endOfName(folded, at + each.length()));
            }
        }
        if (Word.used(text, Lexicon.NETWORK)) {
            for (Word word : Word.of(text)) {
                if (word.used(Lexicon.NETWORK)) {
                    afterNetwork(text, word.end(), spots);
                    beforeNetwork(folded, word.start(), spots);
                }
            }
        }
        return spots.all();
    }

    /** What follows the name of a network: a quoted name, or a word that no ordinary text holds. */
    private static void afterNetwork(NormalisedText text, int from, Spots spots) {
        String folded = text.folded();
        int at = skipMarks(folded, from);
        for (int word = 0; word < FILLERS && filler(folded, at); word++) {
            at = skipMarks(folded, endOfWord(folded, at));
        }
        boolean quoted = folded.substring(from, at).chars().anyMatch(each -> each == '"' || each == '«');
        if (quoted) {
            int end = closing(folded, at);
            if (end > at) {
                mask(spots, at, end);
            }
            return;
        }
        int end = endOfName(folded, at);
        String name = folded.substring(at, end);
        boolean odd = name.chars().anyMatch(each -> each == '_' || each == '.' || Chars.digit((char) each))
                && name.chars().anyMatch(Character::isLetter);
        if (odd
                || end > at
                        && text.cased().substring(at + 1, end).chars().anyMatch(Character::isUpperCase)
                        && text.cased().substring(at, end).chars().anyMatch(Character::isLowerCase)) {
            mask(spots, at, end);
        }
    }

    private static int skipMarks(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < 5 && " :=\"«'(->→".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** “c'est”, “son compte”: words between the network and the name. */
    private static boolean filler(String folded, int at) {
        int end = endOfWord(folded, at);
        return end > at && BETWEEN.contains(folded.substring(at, end));
    }

    private static int endOfWord(String folded, int from) {
        int end = from;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    /** “« Reine du Sahel » sur Facebook”: what is quoted before the network. */
    private static void beforeNetwork(String folded, int network, Spots spots) {
        int on = network;
        while (on > 0 && " 'l".indexOf(folded.charAt(on - 1)) >= 0) {
            on--;
        }
        int word = on;
        while (word > 0 && Character.isLetter(folded.charAt(word - 1))) {
            word--;
        }
        int end = word;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        boolean closed = end > 0 && (folded.charAt(end - 1) == '»' || folded.charAt(end - 1) == '"');
        if (closed && ON.contains(folded.substring(word, on))) {
            int close = end - 1;
            int open = close - 1;
            while (open > 0 && close - open < 60 && folded.charAt(open) != '«' && folded.charAt(open) != '"') {
                open--;
            }
            int start = Chars.skipSpaces(folded, open + 1);
            while (close > start && folded.charAt(close - 1) == ' ') {
                close--;
            }
            if (close > start) {
                mask(spots, start, close);
            }
        }
    }

    private static int closing(String folded, int from) {
        for (int at = from; at < folded.length() && at - from < 60; at++) {
            if (folded.charAt(at) == '"' || folded.charAt(at) == '»') {
                int end = at;
                while (end > from && folded.charAt(end - 1) == ' ') {
                    end--;
                }
                return end;
            }
        }
        return from;
    }

    private static int endOfName(String folded, int from) {
        int end = from;
        while (end < folded.length()
                && (Character.isLetterOrDigit(folded.charAt(end))
                        || "._-".indexOf(folded.charAt(end)) >= 0
                        || tag(folded, end))) {
            end++;
        }
        while (end > from && ".-".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** “#” of “name#4521”. */
    private static boolean tag(String folded, int at) {
        return folded.charAt(at) == '#' && at + 1 < folded.length() && Chars.digit(folded.charAt(at + 1));
    }

    private static void mask(Spots spots, int from, int to) {
        spots.add(from, to, Kind.HANDLE, Treatment.MASK, "handle");
    }
}
