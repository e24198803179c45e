// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.regex.Pattern;

/** The key that comes with a form, so that one that is sent twice is kept once. */
final class FormKey {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private FormKey() {}

    static boolean isOne(String typed) {
        return KEY.matcher(typed).matches();
    }
}
