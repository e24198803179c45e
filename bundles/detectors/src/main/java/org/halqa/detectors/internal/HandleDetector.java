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

    private static final Set<String> SHORTENERS = Set.of("t.me/", "wa.me/", "m.me/", "fb.me/", "instagram.com/");

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
        for (String each : folded.indexOf('/') < 0 ? Set.<String>of() : SHORTENERS) {
            for (int at = folded.indexOf(each); at >= 0; at = folded.indexOf(each, at + 1)) {
                mask(spots, at, endOfName(folded, at + each.length()));
            }
        }
        if (Word.used(text, Lexicon.NETWORK)) {
            for (Word word : Word.of(text)) {
                if (word.used(Lexicon.NETWORK)) {
                    afterNetwork(text, word.end(), spots);
                }
            }
        }
        return spots.all();
    }

    /** What follows the name of a network: a quoted name, or a word that no ordinary text holds. */
    private static void afterNetwork(NormalisedText text, int from, Spots spots) {
        String folded = text.folded();
        int at = from;
        while (at < folded.length() && at - from < 4 && " :\"«'(".indexOf(folded.charAt(at)) >= 0) {
            at++;
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
        if (odd) {
            mask(spots, at, end);
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
                && (Character.isLetterOrDigit(folded.charAt(end)) || "._-".indexOf(folded.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && ".-".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static void mask(Spots spots, int from, int to) {
        spots.add(from, to, Kind.HANDLE, Treatment.MASK, "handle");
    }
}
