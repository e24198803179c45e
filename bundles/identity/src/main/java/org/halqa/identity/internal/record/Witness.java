// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the end of the chain in a file outside the database, sealed, so that a shortened record is noticed even when the
 * shortened database is consistent with itself. The file may lag behind a crash; it is never ahead of what is durable.
 * Used under the lock of {@link ChainedRecord}.
 */
final class Witness {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) ([0-9a-f]{64})\\s*");

    private final Path file;
    private final Chain chain;
    private Link seen;
    private boolean holding;
    private boolean complained;

    Witness(Path file, Chain chain) {
        this.file = file;
        this.chain = chain;
        this.seen = read();
    }

    /** The end that was seen last; the start of the chain when none was seen or the file is not ours. */
    Link seen() {
        return seen;
    }

    /** The record contradicts what was seen: from now on the file is evidence and is not written any more. */
    void hold() {
        if (!holding) {
            LOG.error("The access record does not continue from what was seen at entry {}; verify it", seen.sequence());
        }
        holding = true;
    }

    void see(Link last) {
        if (last.sequence() <= seen.sequence()) {
            hold();
        }
        if (!holding) {
            seen = last;
            write(last);
        }
    }

    private Link read() {
        try {
            Matcher form = FORM.matcher(Files.isRegularFile(file) ? Files.readString(file) : "");
            if (form.matches()) {
                Link link = new Link(Long.parseLong(form.group(1)), form.group(2));
                return chain.sealed(link, form.group(3)) ? link : Chain.START;
            }
        } catch (IOException e) {
            complain(e);
        }
        return Chain.START;
    }

    private void write(Link last) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, last.sequence() + " " + last.value() + " " + chain.seal(last) + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            complain(e);
        }
    }

    /** Once is enough: the record itself stays whole without its witness. */
    private void complain(IOException e) {
        if (!complained) {
            complained = true;
            LOG.warn(
                    "The end of the access record cannot be kept beside the keys ({}); the record goes on without it",
                    e.getClass().getSimpleName());
        }
    }
}
