// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.halqa.console.PageRequest;
import org.halqa.console.Upload;
import org.halqa.console.internal.render.FormToken;
import org.halqa.identity.Caller;
import org.halqa.identity.SignIn;

/** A visit as a page sees it: who, in which language, with which fields. */
record SiteRequest(Visit visit, SignIn.Session session, String rest) implements PageRequest {

    private static final Set<String> OURS = Set.of(FormToken.CSRF, FormToken.OWNER);

    @Override
    public Caller caller() {
        return session.caller();
    }

    @Override
    public String displayName() {
        return session.displayName();
    }

    @Override
    public Locale locale() {
        return visit.locale();
    }

    @Override
    public Optional<String> field(String name) {
        return fields(name).stream().findFirst();
    }

    /** Fields of the form first, then those of the address. */
    @Override
    public List<String> fields(String name) {
        if (OURS.contains(name)) {
            return List.of();
        }
        List<String> all = new ArrayList<>(visit.incoming().form().all(name));
        all.addAll(visit.incoming().query().all(name));
        return all;
    }

    @Override
    public Optional<Upload> file(String name) {
        return Optional.ofNullable(visit.incoming().files().get(name));
    }

    @Override
    public String origin() {
        return visit.incoming().origin();
    }

    @Override
    public boolean fragment() {
        return visit.incoming().fragment();
    }
}
