// SPDX-License-Identifier: Apache-2.0
package org.halqa.sql;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Records that are out of reach and whose keys are being destroyed, until the register of what was destroyed has them. A power cut at any moment
 * loses neither the destruction nor its line in the register. A room that needs it makes this table in its own schema:
 *
 * <pre>{@code
 * create table ending (
 *     record varchar(100) not null primary key,
 *     programme varchar(64) not null,
 *     why varchar(16) not null,
 *     ticket varchar(36)
 * );
 * }</pre>
 *
 * <p>Works in the transaction of the caller; safe on any thread.
 */
public final class Endings {

    private final ClasspathSqlLocator sql = ClasspathSqlLocator.create();

    /**
     * One of them.
     *
     * @param record whose key is to be destroyed, as its room names it
     * @param why as the room gave it
     * @param ticket the same for all of a programme that go for the same reason and were first told together
     */
    public record Ending(String record, String programme, String why, String ticket) {}

    /** Adds one, in the transaction that puts it out of reach. One that is there stays. */
    public void add(Handle handle, String record, String programme, String why) {
        int there = handle.createQuery(sql("count"))
                .bind("record", record)
                .mapTo(Integer.class)
                .one();
        if (there == 0) {
            handle.createUpdate(sql("add"))
                    .bind("record", record)
                    .bind("programme", programme)
                    .bind("why", why)
                    .execute();
        }
    }

    /** All, each with its ticket from now on. */
    public List<Ending> all(Handle handle) {
        handle.createQuery(sql("fresh"))
                .map((row, context) -> new Ending("", row.getString("programme"), row.getString("why"), ""))
                .list()
                .forEach(group -> handle.createUpdate(sql("ticket"))
                        .bind("ticket", UUID.randomUUID().toString())
                        .bind("programme", group.programme())
                        .bind("why", group.why())
                        .execute());
        return handle.createQuery(sql("all"))
                .map((row, context) -> new Ending(
                        row.getString("record"),
                        row.getString("programme"),
                        row.getString("why"),
                        row.getString("ticket")))
                .list();
    }

    /** Forgets what was written under a ticket. */
    public void forget(Handle handle, String ticket) {
        handle.createUpdate(sql("forget")).bind("ticket", ticket).execute();
    }

    /** Forgets all of a programme that goes away whole. */
    public void forgetAll(Handle handle, String programme) {
        handle.createUpdate(sql("forgetAll")).bind("programme", programme).execute();
    }

    private String sql(String name) {
        return sql.locate(Endings.class, name);
    }
}
