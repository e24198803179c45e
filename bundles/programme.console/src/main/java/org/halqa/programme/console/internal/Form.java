// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.console.internal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.model.Labels;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;

/** What a person typed, kept as it was typed, and what needs another look, field by field. */
final class Form {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Message> faults = new LinkedHashMap<>();

    /** The fields of a sent form. */
    static Form of(PageRequest request, List<String> names) {
        Form form = new Form();
        names.forEach(
                name -> form.values.put(name, request.field(name).orElse("").strip()));
        return form;
    }

    /** An empty form to fill. */
    static Form blank(List<String> names) {
        Form form = new Form();
        names.forEach(name -> form.values.put(name, ""));
        return form;
    }

    Form with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    /** Three fields {@code prefix_fr}, {@code prefix_ar}, {@code prefix_en}. */
    Form with(String prefix, Labels labels) {
        return with(prefix + "_fr", labels.fr())
                .with(prefix + "_ar", labels.ar())
                .with(prefix + "_en", labels.en());
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** A whole number, or zero and a fault. */
    int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException notANumber) {
            faults.put(name, Part.say("form.number"));
            return 0;
        }
    }

    /** A month as {@code 2026-12}, or an early one and a fault. */
    YearMonth month(String name) {
        try {
            return YearMonth.parse(text(name));
        } catch (DateTimeParseException notAMonth) {
            faults.put(name, Part.say("form.month"));
            return YearMonth.of(1, 1);
        }
    }

    /** A number with a comma or a point, or zero and a fault. */
    BigDecimal decimal(String name) {
        String typed = text(name).replace(',', '.');
        if (!typed.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
            faults.put(name, Part.say("form.decimal"));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(typed);
    }

    /** Words in three languages, or a placeholder and a fault when the French ones are missing. */
    Labels labels(String prefix) {
        String french = text(prefix + "_fr");
        if (french.isBlank()) {
            faults.put(prefix, Part.say("form.french"));
            return new Labels("–", "", "");
        }
        return new Labels(french, text(prefix + "_ar"), text(prefix + "_en"));
    }

    Form fail(List<Fault> found) {
        found.forEach(fault -> faults.putIfAbsent(fault.field(), fault.reason()));
        return this;
    }

    boolean faultless() {
        return faults.isEmpty();
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }

    Map<String, Message> faults() {
        return Map.copyOf(faults);
    }
}
