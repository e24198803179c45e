// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

/** A file is no spreadsheet that can be read. Says which of a few reasons; never a word of the file. */
public final class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Neither XLSX nor text. */
        KIND,
        /** Text in another encoding than UTF-8. */
        ENCODING,
        /** Broken inside. */
        BROKEN,
        /** More rows, columns or text than are read. */
        SIZE,
        /** Nothing in it. */
        EMPTY
    }

    private final Reason reason;

    UnreadableSheet(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
