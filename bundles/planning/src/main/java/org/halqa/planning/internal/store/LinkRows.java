// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.internal.store;

import static org.halqa.planning.internal.store.PlanningStore.date;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Links and feeds, without their secrets. */
public final class LinkRows {

    private LinkRows() {}

    /** What a secret opens. */
    public enum Kind {
        /** The question to an organisation. */
        INVITATION,
        /** A calendar feed. */
        FEED
    }

    /**
     * A link.
     *
     * @param hash SHA-256 of the secret, in hexadecimal
     * @param organisation for an invitation: code whose part it shows; empty for a feed
     * @param account who made it
     * @param reach for a feed: OWN, ALL, ORGANISATION, DATES or GROUP
     * @param expires last day, or null
     * @param group for a feed that is handed to the people of a group: its id; else empty
     */
    public record Link(
            String id,
            String programme,
            Kind kind,
            String hash,
            String organisation,
            String account,
            String reach,
            LocalDate made,
            @Nullable LocalDate expires,
            String group) {}

    public static List<Link> all(Handle handle, String programme, Kind kind) {
        return handle.createQuery(sql("all"))
                .bind("programme", programme)
                .bind("kind", kind.name())
                .map((row, context) -> link(row))
                .list();
    }

    public static Optional<Link> find(Handle handle, Kind kind, String hash) {
        return handle.createQuery(sql("find"))
                .bind("kind", kind.name())
                .bind("hash", hash)
                .map((row, context) -> link(row))
                .findOne();
    }

    private static Link link(ResultSet row) throws SQLException {
        Date expires = row.getDate("expires");
        return new Link(
                row.getString("id"),
                row.getString("programme"),
                Kind.valueOf(row.getString("kind")),
                row.getString("hash"),
                row.getString("organisation"),
                row.getString("account"),
                row.getString("reach"),
                row.getDate("made_on").toLocalDate(),
                expires == null ? null : expires.toLocalDate(),
                row.getString("planned_group"));
    }

    public static void add(Handle handle, Link link) {
        handle.createUpdate(sql("add"))
                .bind("id", link.id())
                .bind("programme", link.programme())
                .bind("kind", link.kind().name())
                .bind("hash", link.hash())
                .bind("organisation", link.organisation())
                .bind("account", link.account())
                .bind("reach", link.reach())
                .bind("made", date(link.made()))
                .bind("expires", date(link.expires()))
                .bind("group", link.group())
                .execute();
    }

    public static void remove(Handle handle, String programme, String id) {
        handle.createUpdate(sql("remove"))
                .bind("programme", programme)
                .bind("id", id)
                .execute();
    }

    private static String sql(String name) {
        return PlanningStore.sql(LinkRows.class, name);
    }
}
