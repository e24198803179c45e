// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.regex.Pattern;

/**
 * One entry of a vocabulary: a theme, a profile, a session type, an audience (domain §4).
 *
 * @param code ASCII, stable, never reused for something else
 * @param labels what people read; editable
 * @param retired true when it may no longer be chosen; a used code is retired, never deleted (A8)
 */
public record Term(String code, Labels labels, boolean retired) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_.]{0,39}|[A-Z][0-9]{1,2}[a-z]?");

    public Term {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code: capital letters, digits and underscores only");
        }
    }

    /** An entry in use. */
    public Term(String code, Labels labels) {
        this(code, labels, false);
    }
}
