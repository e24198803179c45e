// SPDX-License-Identifier: Apache-2.0
package org.halqa.register.console.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halqa.model.Message;
import org.halqa.model.Outcome.Fault;
import org.halqa.programme.Programmes;

/** The values that the form of a factor needs. */
final class FactorForm {

    private final Axes axes;
    private final Programmes programmes;

    FactorForm(Axes axes, Programmes programmes) {
        this.axes = axes;
        this.programmes = programmes;
    }

    Map<String, Object> model(Typed typed, List<Fault> faults) {
        Map<String, Object> model = new HashMap<>();
        model.put("axes", axes.all());
        model.put("zones", programmes.current().zones());
        model.put("values", typed.values());
        model.put("faults", byField(faults));
        return model;
    }

    /** The first reason of each field. */
    static Map<String, Message> byField(List<Fault> faults) {
        return faults.stream().collect(Collectors.toMap(Fault::field, Fault::reason, (first, second) -> first));
    }
}
