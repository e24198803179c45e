// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSplitterTest {

    private static List<String> split(String script) {
        return new StatementSplitter(script).statements();
    }

    @Test
    void cutsAtSemicolons() {
        assertThat(split("create table a (x int);\n\ninsert into a values (1);\n"))
                .containsExactly("create table a (x int)", "insert into a values (1)");
    }

    @Test
    void theLastSemicolonMayBeMissing() {
        assertThat(split("a; b")).containsExactly("a", "b");
    }

    @Test
    void aSemicolonInQuotesOrCommentsIsNoCut() {
        assertThat(split("insert into a values ('one; it''s two'); -- no; cut\n/* none;\nhere */ drop table \"a;b\";"))
                .containsExactly("insert into a values ('one; it''s two')", "drop table \"a;b\"");
    }

    @Test
    void aCommentInQuotesIsText() {
        assertThat(split("insert into a values ('-- no /* comment $1 \\');"))
                .containsExactly("insert into a values ('-- no /* comment $1 \\')");
    }

    @Test
    void aQuoteInACommentOpensNothing() {
        assertThat(split("-- it's a table\ncreate table a (x int);")).containsExactly("create table a (x int)");
    }

    @Test
    void anEmptyScriptHasNoStatement() {
        assertThat(split("-- nothing yet\n;\n")).isEmpty();
    }

    @Test
    void aLongTextIsOneStatement() {
        String words = "many words ".repeat(20_000);
        assertThat(split("insert into a values ('" + words + "');")).hasSize(1);
    }
}
