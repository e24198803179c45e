// SPDX-License-Identifier: Apache-2.0
/**
 * What sessions ask of others: scope guards, which recognise what staff care is not (X01 to X05), the agenda of who
 * facilitates, and the groups that were composed.
 *
 * <p>Partners and the {@code sessions} bundle implement {@link org.halqa.sessions.spi.ScopeGuard}, the room that plans
 * {@link org.halqa.sessions.spi.Agenda}, the room that composes groups {@link org.halqa.sessions.spi.KnownGroups}; the
 * {@code sessions} bundle calls them, and the calendar reads the groups.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.sessions.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
