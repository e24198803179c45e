// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters.internal.store;

import java.time.LocalDate;
import java.util.Optional;

/** Links, by the hash of their token. */
public final class LinkRows {

    private final Room room;

    public LinkRows(Room room) {
        this.room = room;
    }

    private record Link(String person, LocalDate until) {}

    /** Replaces the link of somebody. */
    public void put(String person, String hash, LocalDate until) {
        room.inTransaction(handle -> {
            handle.createUpdate(sql("remove")).bind("person", person).execute();
            return handle.createUpdate(sql("add"))
                    .bind("person", person)
                    .bind("hash", hash)
                    .bind("until", until.toString())
                    .execute();
        });
    }

    /** Takes the link of somebody away. */
    public void remove(String person) {
        room.inTransaction(handle ->
                handle.createUpdate(sql("remove")).bind("person", person).execute());
    }

    /** The last day of somebody's link. */
    public Optional<LocalDate> until(String person) {
        return room.inTransaction(handle -> handle.createQuery(sql("until"))
                        .bind("person", person)
                        .mapTo(String.class)
                        .findOne())
                .map(LocalDate::parse);
    }

    /** Whose link this is, when it holds on {@code today}. */
    public Optional<String> person(String hash, LocalDate today) {
        return room.inTransaction(handle -> handle.createQuery(sql("person"))
                        .bind("hash", hash)
                        .map((row, context) -> new Link(row.getString(1), LocalDate.parse(row.getString(2))))
                        .findOne())
                .filter(link -> !today.isAfter(link.until()))
                .map(Link::person);
    }

    private String sql(String name) {
        return room.sql(LinkRows.class, name);
    }
}
