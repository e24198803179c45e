// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.console.internal;

import java.util.regex.Pattern;

/** The link that calls a number as people write it. */
final class CallLink {

    /** « +212 (0)5 … »: the zero is for those who call without the code of the country. */
    private static final Pattern AT_HOME_ONLY = Pattern.compile("^(\\+[^(]*)\\(0\\)");

    private static final Pattern UNDIALLED = Pattern.compile("[^+0-9]");

    private CallLink() {}

    static String to(String phone) {
        return "tel:"
                + UNDIALLED
                        .matcher(AT_HOME_ONLY.matcher(phone).replaceFirst("$1"))
                        .replaceAll("");
    }
}
