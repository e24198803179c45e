// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.support.IndividualTime.Request;

/** What is needed to call somebody, and no more than that. */
final class RequestRules {

    private static final int LONG_NAME = 40;
    private static final int SHORTEST_NUMBER = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private RequestRules() {}

    static Request tidy(Request typed) {
        return new Request(
                Phone.of(typed.phone(), SHORTEST_NUMBER).orElse(typed.phone().strip()),
                BLANKS.matcher(typed.askFor().strip()).replaceAll(" "),
                typed.language(),
                typed.moment(),
                typed.message());
    }

    /** Everything that stands in the way. */
    static List<Fault> check(Request request, Predicate<String> isLanguage) {
        List<Fault> faults = new ArrayList<>();
        if (Phone.of(request.phone(), SHORTEST_NUMBER).isEmpty()) {
            faults.add(fault("phone", "fault.request.phone"));
        }
        if (request.askFor().length() > LONG_NAME) {
            faults.add(fault("askFor", "fault.request.name", LONG_NAME));
        }
        if (!isLanguage.test(request.language())) {
            faults.add(fault("language", "fault.request.language"));
        }
        return faults;
    }

    private static Fault fault(String field, String key, Object... arguments) {
        return new Fault(field, Message.of(SupportTexts.MODULE, key, arguments));
    }
}
