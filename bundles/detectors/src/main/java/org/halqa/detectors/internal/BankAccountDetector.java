// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Bank accounts: international numbers (IBAN) and the Moroccan 24 digits (RIB). */
@Component
public final class BankAccountDetector implements Detector {

    private static final int RIB = 24;
    private static final int SHORTEST_IBAN = 15;
    private static final int LONGEST_IBAN = 34;

    @Override
    public String id() {
        return "bank-account";
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        Spots spots = new Spots(text, id());
        for (DigitRun run : Signs.of(text).runs()) {
            if (run.endAfter(RIB) > 0) {
                spots.add(run.start(), run.endAfter(RIB), Kind.BANK_ACCOUNT, Treatment.MASK, "bank-account");
            }
        }
        List<Word> words = Word.of(text);
        for (int first = 0; first < words.size(); first++) {
            int last = begins(words.get(first), text.folded()) ? lastOfAccount(words, first) : -1;
            if (last >= 0) {
                spots.add(
                        words.get(first).start(),
                        words.get(last).end(),
                        Kind.BANK_ACCOUNT,
                        Treatment.MASK,
                        "bank-account");
                first = last;
            }
        }
        return spots.all();
    }

    private static boolean begins(Word word, String folded) {
        int start = word.start();
        return word.length() >= 4
                && latin(folded.charAt(start))
                && latin(folded.charAt(start + 1))
                && Chars.digit(folded.charAt(start + 2))
                && Chars.digit(folded.charAt(start + 3));
    }

    /** Index of the last group of the account that begins at {@code first}, or -1. */
    private static int lastOfAccount(List<Word> words, int first) {
        int length = 0;
        int digits = 0;
        int last = first;
        for (int at = first; at < words.size() && length <= LONGEST_IBAN; at++) {
            Word word = words.get(at);
            boolean near = at == first || word.start() - words.get(at - 1).end() == 1;
            if (!near
                    || at > first
                            && !Chars.digit(word.folded().charAt(word.folded().length() - 1))) {
                break;
            }
            length += word.folded().length();
            digits += (int) word.folded()
                    .chars()
                    .filter(each -> Chars.digit((char) each))
                    .count();
            last = at;
        }
        boolean account = length >= SHORTEST_IBAN && length <= LONGEST_IBAN && digits * 3 >= length * 2;
        return account ? last : -1;
    }

    private static boolean latin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
