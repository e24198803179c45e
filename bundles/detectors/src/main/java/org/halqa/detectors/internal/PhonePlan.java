// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Which numbers there are in the numbering plans of all countries, for one text. Asked of candidates only; the plans are read when the first
 * comes.
 */
final class PhonePlan {

    /** A text full of what looks like numbers is not worth more: beyond these nothing is known, and whatever looks like one is masked whole. */
    private static final int MOST_QUESTIONS = 200;

    private int asked;

    /** Reading the plans takes its time, and most notes hold no foreign number. */
    private static final class Plans {

        static final PhoneNumberUtil ALL = PhoneNumberUtil.getInstance();

        private Plans() {}
    }

    /** True when {@code digits}, the code of a country first, are a number that can be called. */
    boolean knows(String digits) {
        if (asked++ >= MOST_QUESTIONS) {
            return false;
        }
        try {
            PhoneNumber number = Plans.ALL.parse("+" + digits, null);
            return Plans.ALL.isValidNumber(number);
        } catch (NumberParseException e) {
            return false; // an answer, no fault: these digits are no number
        }
    }
}
