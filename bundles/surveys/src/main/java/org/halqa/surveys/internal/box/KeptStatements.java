// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.box;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepares each statement once for one transaction: thirty ballots say the same two sentences thirty times. They are closed with
 * the connection, right after the transaction. For one thread, and for statements that are run one after the other.
 */
final class KeptStatements extends DefaultStatementBuilder {

    private final Map<String, PreparedStatement> kept = new HashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        PreparedStatement known = kept.get(sql);
        if (known == null) {
            known = super.create(connection, sql, context);
            kept.put(sql, known);
        }
        return known;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared && kept.containsValue(prepared)) {
            // What was bound stays in memory no longer than if it were closed.
            prepared.clearParameters();
        } else {
            super.close(connection, sql, statement);
        }
    }
}
