// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.halqa.console.OpenRequest;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.identity.Caller;

/** A request as a test makes it. */
record TestRequest(
        Caller caller,
        Locale locale,
        String rest,
        Map<String, List<String>> values,
        Map<String, Upload> files,
        boolean fragment)
        implements PageRequest, OpenRequest {

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

    @Override
    public Optional<Upload> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public String origin() {
        return "https://halqa.example";
    }
}
