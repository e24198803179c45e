// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.spi;

import java.net.URL;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The tables of one room: an ordered list of migrations that are applied once and never edited after a release.
 * Register one as a service; the store applies what is missing and then publishes a
 * {@link org.halqa.store.Database} for the room. A migration that fails keeps that room down and is named on the Modules
 * page; other rooms are not touched.
 */
@ConsumerType
public interface Schema {

    /** The room, and the name of its database schema: lower-case letters only. */
    String room();

    /**
     * Migrations in order, named {@code NNN-name.sql}, SQL that Derby and PostgreSQL both understand, statements ended by
     * a semicolon. Most rooms return {@code List.of(getClass().getResource("schema/001-tables.sql"))}, beside
     * the class: the name of a package keeps two rooms apart that meet on the class path of a test.
     */
    List<URL> migrations();
}
