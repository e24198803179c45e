// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection whose transaction belongs to the lender: it cannot be closed, committed, or led to another schema. */
final class LentConnection implements InvocationHandler {

    private static final Set<String> LENDERS =
            Set.of("commit", "rollback", "setAutoCommit", "setSchema", "setCatalog", "abort", "unwrap");

    private final Connection connection;

    private LentConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new LentConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("close")) {
            return null;
        }
        boolean toSavepoint = name.equals("rollback") && arguments != null;
        if (LENDERS.contains(name) && !toSavepoint) {
            throw new IllegalStateException(name + " belongs to whoever opened the transaction");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
