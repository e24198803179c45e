// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.web;

/** Ways to get in. */
public final class SignIn {

    private SignIn() {}

    /** Follows a one-time link, chooses the password there, and returns the name that the link belongs to. */
    public static String choosePassword(Visitor visitor, String link, String password) {
        Page welcome = visitor.open(link);
        String name = welcome.document().select("#username").val();
        Page next = welcome.form("form:has(#repeated)")
                .fill("password", password)
                .fill("repeated", password)
                .submit();
        if (next.status() != 200) {
            throw new AssertionError(next.status() + " after choosing a password: " + next.text());
        }
        return name;
    }

    /** Signs in with name and password; the page that follows, whichever it is. */
    public static Page with(Visitor visitor, String name, String password) {
        return visitor.open("/sign-in")
                .form("form:has(#password)")
                .fill("name", name)
                .fill("password", password)
                .submit();
    }
}
