// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.console.PageRequest;
import org.halqa.register.StressFactor;
import org.halqa.register.StressFactor.Organisations;
import org.halqa.register.StressFactor.Scope;

/**
 * What was typed into the form of a factor, as it was typed.
 *
 * @param values field to text
 */
record Typed(Map<String, String> values) {

    /** Where a factor reaches when it is not one zone. */
    static final String CONSORTIUM = "CONSORTIUM";

    private static final String[] FIELDS = {
        "axis", "detail", "reach", "organisations", "language", "words", "resources", "action", "month", "version"
    };

    Typed {
        values = Map.copyOf(values);
    }

    static Typed of(PageRequest request, YearMonth now) {
        Map<String, String> values = new HashMap<>();
        Stream.of(FIELDS)
                .forEach(field -> values.put(field, request.field(field).orElse("")));
        values.computeIfPresent("month", (field, typed) -> typed.isEmpty() ? now.toString() : typed);
        values.computeIfPresent(
                "language", (field, typed) -> typed.isEmpty() ? request.locale().getLanguage() : typed);
        return new Typed(values);
    }

    static Typed of(StressFactor factor, int version, YearMonth now) {
        return new Typed(Map.of(
                "axis", factor.axis(),
                "detail", factor.detail(),
                "reach", factor.scope() == Scope.ZONE ? factor.zone() : CONSORTIUM,
                "organisations", factor.organisations().name(),
                "language", factor.language(),
                "words", factor.words(),
                "resources", factor.resources(),
                "action", factor.action(),
                "month", now.toString(),
                "version", Integer.toString(version)));
    }

    private String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** The factor; what was left open is as cautious as can be. */
    StressFactor factor() {
        boolean everywhere = text("reach").equals(CONSORTIUM);
        return new StressFactor(
                text("axis"),
                text("detail"),
                everywhere ? Scope.CONSORTIUM : Scope.ZONE,
                everywhere ? "" : text("reach"),
                text("organisations").equals(Organisations.SEVERAL.name()) ? Organisations.SEVERAL : Organisations.ONE,
                text("language"),
                text("words").strip(),
                text("resources").strip(),
                text("action").strip());
    }

    /** The month, when it is one. */
    Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(text("month")));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    int version() {
        return text("version").matches("\\d{1,8}") ? Integer.parseInt(text("version")) : 0;
    }
}
