// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import org.halqa.itests.web.Page;
import org.halqa.itests.web.SignIn;
import org.halqa.itests.web.Visitor;

/** The people of an installation without the demo: its first administrator, and whom they invite. */
public final class FirstPeople {

    private static final String PASSWORD = "le thym du matin sur la terrasse";

    private final Halqa halqa;
    private final Visitor administrator;

    /** Becomes the first administrator by the link that the first start left. */
    public FirstPeople(Halqa halqa) {
        this.halqa = halqa;
        this.administrator = halqa.visitor();
        String name = SignIn.choosePassword(halqa.visitor(), firstLink(halqa), PASSWORD);
        SignIn.with(administrator, name, PASSWORD);
    }

    private static String firstLink(Halqa halqa) {
        try {
            return Files.readString(halqa.data().resolve("first-sign-in.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first administrator, signed in. */
    public Visitor administrator() {
        return administrator;
    }

    /** Invites somebody for one role, who chooses a password; name and password. */
    public String[] invited(String role) {
        String name = role.toLowerCase(Locale.ROOT);
        Page link = administrator
                .open("/people/new")
                .form("form[action=/people/new]")
                .fill("displayName", name)
                .fill("signInName", name)
                .fill("roles", role)
                .fill("language", "fr")
                .submit();
        String path = link.document().select("#path").val();
        if (path.isEmpty()) {
            throw new AssertionError(link.status() + " after an invitation: " + link.text());
        }
        return new String[] {SignIn.choosePassword(halqa.visitor(), path, PASSWORD), PASSWORD};
    }
}
