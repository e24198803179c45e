// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundle is stopped and started again: Derby goes with all its threads, and comes back. */
class EngineRestartTest {

    @TempDir
    Path temporary;

    @Test
    void derbyGoesAndComesBack() throws Exception {
        Process alone = OwnJvm.start(Twice.class, temporary.resolve("database").toString());
        assertThat(alone.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(alone.exitValue()).isZero();
    }

    /** Stops all of Derby, so it runs in a JVM of its own. */
    static final class Twice {

        private Twice() {}

        public static void main(String[] arguments) throws Exception {
            run(arguments[0], "create table bed (id int)");
            run(arguments[0], "insert into bed values (1)");
        }

        private static void run(String folder, String sql) throws Exception {
            DerbyDatabase derby = DerbyDatabase.open(folder, new byte[32]);
            try (Connection connection = derby.dataSource().getConnection()) {
                connection.createStatement().execute(sql);
            }
            derby.close();
            DerbyDatabase.stopEngine();
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().startsWith("derby")) {
                    expectEnd(thread);
                }
            }
        }

        /** A thread that was told to stop may need a moment on a busy machine. */
        private static void expectEnd(Thread thread) throws InterruptedException {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            if (thread.isAlive()) {
                throw new IllegalStateException("a thread of Derby is still there: " + thread.getName());
            }
        }
    }
}
