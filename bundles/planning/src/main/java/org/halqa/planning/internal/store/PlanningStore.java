// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halqa.planning.Slot;
import org.halqa.sql.Handles;
import org.halqa.store.Database;
import org.halqa.store.StoreFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jspecify.annotations.Nullable;

/** Transactions on the tables of the calendar. Everything that a person does is one of them. */
public final class PlanningStore {

    private static final String TAKEN = "23505";
    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Database database;
    private final Handles handles = new Handles();

    public PlanningStore(Database database) {
        this.database = database;
    }

    /** Does {@code work} in one transaction. */
    public <T> T inTransaction(Function<Handle, T> work) {
        return database.inTransaction(connection -> handles.on(connection, work));
    }

    /**
     * The same, alone with what the days of a programme are spent on: others who change that wait until this transaction has
     * ended.
     */
    public <T> T inTurn(String programme, Function<Handle, T> work) {
        if (!inTransaction(handle -> BudgetRows.exists(handle, programme))) {
            begin(programme);
        }
        return inTransaction(handle -> {
            BudgetRows.lock(handle, programme);
            return work.apply(handle);
        });
    }

    private void begin(String programme) {
        try {
            inTransaction(handle -> BudgetRows.add(handle, programme));
        } catch (StoreFault fault) {
            if (!fault.sqlState().equals(Optional.of(TAKEN))) {
                throw fault;
            }
        }
    }

    static String sql(Class<?> rows, String name) {
        return SQL.locate(rows, name);
    }

    static java.sql.@Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : java.sql.Date.valueOf(day);
    }

    static List<String> list(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }

    static String text(List<?> items) {
        return Stream.of(items.toArray()).map(Object::toString).collect(Collectors.joining(","));
    }

    static @Nullable Slot slot(String stored) {
        return stored.isEmpty() ? null : Slot.valueOf(stored);
    }

    static String text(@Nullable Enum<?> one) {
        return one == null ? "" : one.name();
    }
}
