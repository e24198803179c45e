// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.model.Term;
import org.halqa.model.Vocabulary;
import org.halqa.model.Zone;
import org.halqa.programme.Programmes;
import org.halqa.support.Referral;
import org.halqa.support.Wording;

/** What an address must look like to be kept. */
final class ReferralRules {

    private static final int LONG_NAME = 120;
    private static final int LONG_PURPOSE = 240;
    private static final int SHORTEST_NUMBER = 2;

    private final Programmes programmes;

    ReferralRules(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The same with blanks and digits in order. */
    static Referral tidy(Referral typed) {
        return new Referral(
                tidy(typed.name()),
                tidy(typed.purpose()),
                Phone.of(typed.phone(), SHORTEST_NUMBER).orElse(typed.phone().strip()),
                tidy(typed.hours()),
                typed.languages().stream().distinct().toList(),
                typed.zones().stream().distinct().toList(),
                typed.urgent(),
                typed.checkedOn());
    }

    private static Wording tidy(Wording words) {
        return new Wording(tidy(words.fr()), tidy(words.ar()));
    }

    private static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Everything that stands in the way; empty when nothing does. */
    List<Fault> check(Referral referral, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (referral.name().isEmpty()) {
            faults.add(fault("name", "fault.name"));
        }
        if (referral.purpose().fr().isBlank() || referral.purpose().ar().isBlank()) {
            faults.add(fault("purpose", "fault.purpose"));
        }
        if (referral.hours().isEmpty()) {
            faults.add(fault("hours", "fault.hours"));
        }
        tooLong(faults, "name", referral.name(), LONG_NAME);
        tooLong(faults, "purpose", referral.purpose(), LONG_PURPOSE);
        tooLong(faults, "hours", referral.hours(), LONG_NAME);
        if (Phone.of(referral.phone(), SHORTEST_NUMBER).isEmpty()) {
            faults.add(fault("phone", "fault.phone"));
        }
        if (referral.languages().isEmpty() || !known(referral.languages(), this::isLanguage)) {
            faults.add(fault("languages", "fault.languages"));
        }
        if (!known(referral.zones(), this::isZone)) {
            faults.add(fault("zones", "fault.zones"));
        }
        if (referral.checkedOn().isAfter(today)) {
            faults.add(fault("checkedOn", "fault.checked"));
        }
        return faults;
    }

    private static boolean known(List<String> codes, Predicate<String> knows) {
        return codes.stream().allMatch(knows);
    }

    /** True for a language that can be chosen. */
    boolean isLanguage(String code) {
        return programmes
                .term(Vocabulary.SESSION_LANGUAGE, code)
                .filter(term -> !term.retired())
                .map(Term::code)
                .isPresent();
    }

    private boolean isZone(String code) {
        return programmes.current().zones().stream().map(Zone::code).anyMatch(code::equals);
    }

    private static void tooLong(List<Fault> faults, String field, Wording words, int longest) {
        if (Math.max(words.fr().length(), words.ar().length()) > longest) {
            faults.add(fault(field, "fault.long", longest));
        }
    }

    private static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Message.of(SupportTexts.MODULE, key, arguments));
    }
}
