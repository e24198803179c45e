// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.halqa.identity.internal.secret.Token;

/** Where the link for the first administrator is left for whoever runs the machine. */
public final class FirstSignInFile {

    private final PrivateFile file;

    /** The file in the data folder. */
    public FirstSignInFile(Path data) {
        this.file = new PrivateFile(data.resolve("first-sign-in.txt"));
    }

    /** Writes the path of the page that chooses the password. */
    public void write(Token token) {
        try {
            file.write("/welcome/" + token.value() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes it; it served its turn. */
    public void remove() {
        file.remove();
    }
}
