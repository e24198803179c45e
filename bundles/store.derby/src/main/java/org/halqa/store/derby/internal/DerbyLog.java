// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import java.io.Writer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads what Derby would write to {@code derby.log} into the log of the house: errors as warnings, the rest for debugging. */
public final class DerbyLog extends Writer {

    private static final Logger LOG = LoggerFactory.getLogger("org.apache.derby");

    private final StringBuilder line = new StringBuilder();

    private DerbyLog() {}

    /** Called by Derby, once, by the name that {@link #listen} gave. */
    public static Writer writer() {
        return new DerbyLog();
    }

    /** To be called before Derby boots. */
    static void listen() {
        System.setProperty("derby.stream.error.method", DerbyLog.class.getName() + ".writer");
    }

    @Override
    public void write(char[] characters, int from, int length) {
        synchronized (line) {
            for (int i = from; i < from + length; i++) {
                if (characters[i] == '\n') {
                    say();
                } else if (characters[i] != '\r') {
                    line.append(characters[i]);
                }
            }
        }
    }

    private void say() {
        String words = line.toString();
        line.setLength(0);
        if (words.contains("ERROR ")) {
            LOG.warn(words);
        } else if (!words.isBlank()) {
            LOG.debug(words);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
