// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.internal.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halqa.console.internal.http.Fields;
import org.halqa.console.internal.render.FormToken;

/** What somebody typed into a form that could not be taken, carried through other pages until it can be sent again. */
final class KeptText {

    private static final String PREFIX = "kept.";
    private static final Set<String> OURS = Set.of(FormToken.CSRF, FormToken.OWNER);

    private KeptText() {}

    /**
     * A kept value.
     *
     * @param words true when it is something that a person wrote, and wants to see again
     */
    public record Kept(String name, String value, boolean words) {

        /** Lines that the field needs to be read in peace. */
        public int rows() {
            return Math.max(3, Math.min(16, value.length() / 60 + 2));
        }
    }

    /** The fields of a form as it was sent first. */
    static List<Kept> of(Fields form) {
        return listed(form.only(name -> !OURS.contains(name) && !secret(name)), "");
    }

    /** The fields that a page in between carries under another name. */
    static List<Kept> carried(Fields form) {
        return listed(form.only(name -> name.startsWith(PREFIX)), PREFIX);
    }

    /** A password or a code is asked for again, never written into a page. */
    private static boolean secret(String name) {
        return name.contains("password") || name.equals("code");
    }

    /** The idempotency key of the form as it was sent first, so that it is done once; empty when it had none. */
    static String key(List<Kept> typed) {
        return typed.stream()
                .filter(kept -> kept.name().equals(FormToken.KEY))
                .map(Kept::value)
                .findFirst()
                .orElse("");
    }

    private static List<Kept> listed(Fields fields, String prefix) {
        List<Kept> kept = new ArrayList<>();
        fields.forEach((name, value) ->
                kept.add(new Kept(name.substring(prefix.length()), value, value.length() > 24 || value.contains(" "))));
        return kept;
    }
}
