// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Which numbers there are in the numbering plans of all countries. Asked of candidates only; its plans are read when the first comes. */
final class PhonePlan {

    private PhonePlan() {}

    /** Reading the plans takes its time, and most notes hold no foreign number. */
    private static final class Plans {

        static final PhoneNumberUtil ALL = PhoneNumberUtil.getInstance();

        private Plans() {}
    }

    /** True when {@code digits}, the code of a country first, are a number that can be called. */
    static boolean knows(String digits) {
        try {
            PhoneNumber number = Plans.ALL.parse("+" + digits, null);
            return Plans.ALL.isValidNumber(number);
        } catch (NumberParseException e) {
            return false; // an answer, no fault: these digits are no number
        }
    }
}
