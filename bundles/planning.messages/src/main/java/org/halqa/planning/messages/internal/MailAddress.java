// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.messages.internal;

import java.util.regex.Pattern;

/** What is taken as one e-mail address: stricter than RFC 5321, so that nothing can be slipped into a command or a header. */
final class MailAddress {

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}");

    private MailAddress() {}

    static boolean isOne(String typed) {
        return typed.length() <= 254 && FORM.matcher(typed).matches();
    }
}
