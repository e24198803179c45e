// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.store.spi.Schema;

/** The tables of a room that exists in these tests only. */
record NotesSchema(String room, String... scripts) implements Schema {

    NotesSchema() {
        this("notes", "001-tables.sql", "002-more.sql");
    }

    @Override
    public List<URL> migrations() {
        return Stream.of(scripts)
                .map(script -> NotesSchema.class.getResource("/notes/" + script))
                .toList();
    }
}
