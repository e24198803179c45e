// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.console.OpenRequest;
import org.halqa.console.Upload;

/** A visit as a page without an account sees it: the language and the fields, and nothing about who. */
record OpenVisit(Visit visit, String rest) implements OpenRequest {

    @Override
    public Locale locale() {
        return visit.locale();
    }

    @Override
    public Optional<String> field(String name) {
        return fields(name).stream().findFirst();
    }

    @Override
    public List<String> fields(String name) {
        List<String> all = new ArrayList<>(visit.incoming().form().all(name));
        all.addAll(visit.incoming().query().all(name));
        return all;
    }

    @Override
    public Optional<Upload> file(String name) {
        return Optional.ofNullable(visit.incoming().files().get(name));
    }

    @Override
    public boolean fragment() {
        return visit.incoming().fragment();
    }

    /** Nothing of what was asked. */
    @Override
    public String toString() {
        return "OpenVisit";
    }
}
