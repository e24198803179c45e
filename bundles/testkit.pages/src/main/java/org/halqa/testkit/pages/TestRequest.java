// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.identity.Caller;

/** A request as a test makes it. */
record TestRequest(Caller caller, Locale locale, String rest, Map<String, List<String>> values, boolean fragment)
        implements PageRequest {

    @Override
    public String displayName() {
        return "Salma";
    }

    @Override
    public Optional<String> field(String name) {
        return fields(name).stream().findFirst();
    }

    @Override
    public List<String> fields(String name) {
        return values.getOrDefault(name, List.of());
    }
}
