// SPDX-License-Identifier: Apache-2.0
package org.halqa.programme.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.halqa.model.Labels;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.SqlStatement;

/** Labels in and out of three columns, and the SQL files beside a class. */
final class Words {

    private static final ClasspathSqlLocator FILES = ClasspathSqlLocator.create();

    private Words() {}

    /** The statement in {@code <class>/<name>.sql}. */
    static String sql(Class<?> tables, String name) {
        return FILES.locate(tables, name);
    }

    static <S extends SqlStatement<S>> S bind(S statement, String prefix, Labels labels) {
        return statement
                .bind(prefix + "_fr", labels.fr())
                .bind(prefix + "_ar", labels.ar())
                .bind(prefix + "_en", labels.en());
    }

    static Labels read(ResultSet row, String prefix) throws SQLException {
        return new Labels(row.getString(prefix + "_fr"), row.getString(prefix + "_ar"), row.getString(prefix + "_en"));
    }
}
