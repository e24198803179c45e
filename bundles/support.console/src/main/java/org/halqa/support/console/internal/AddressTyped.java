// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.support.Referral;
import org.halqa.support.Wording;

/**
 * What was typed into the form of an address, as it was typed.
 *
 * @param values field to text
 */
record AddressTyped(Map<String, String> values, List<String> languages, List<String> zones) {

    private static final String[] FIELDS = {
        "nameFr", "nameAr", "purposeFr", "purposeAr", "phone", "hoursFr", "hoursAr", "urgent", "checkedOn"
    };

    static AddressTyped of(PageRequest request) {
        Map<String, String> values = new HashMap<>();
        Stream.of(FIELDS)
                .forEach(field -> values.put(field, request.field(field).orElse("")));
        return new AddressTyped(Map.copyOf(values), request.fields("languages"), request.fields("zones"));
    }

    static AddressTyped empty(LocalDate today) {
        Map<String, String> values = new HashMap<>();
        Stream.of(FIELDS).forEach(field -> values.put(field, ""));
        values.put("checkedOn", today.toString());
        return new AddressTyped(Map.copyOf(values), List.of(), List.of());
    }

    static AddressTyped of(Referral referral) {
        return new AddressTyped(
                Map.of(
                        "nameFr", referral.name().fr(),
                        "nameAr", referral.name().ar(),
                        "purposeFr", referral.purpose().fr(),
                        "purposeAr", referral.purpose().ar(),
                        "phone", referral.phone(),
                        "hoursFr", referral.hours().fr(),
                        "hoursAr", referral.hours().ar(),
                        "urgent", referral.urgent() ? "yes" : "",
                        "checkedOn", referral.checkedOn().toString()),
                referral.languages(),
                referral.zones());
    }

    /** The address; empty when the day of the last call is no day. */
    Optional<Referral> referral() {
        try {
            return Optional.of(new Referral(
                    words("name"),
                    words("purpose"),
                    text("phone"),
                    words("hours"),
                    languages,
                    zones,
                    text("urgent").equals("yes"),
                    LocalDate.parse(text("checkedOn"))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Wording words(String field) {
        return new Wording(text(field + "Fr"), text(field + "Ar"));
    }

    private String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** The version that a form was made from; one that is never stored when it is no number. */
    static int version(PageRequest request) {
        String typed = request.field("version").orElse("");
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : -1;
    }
}
