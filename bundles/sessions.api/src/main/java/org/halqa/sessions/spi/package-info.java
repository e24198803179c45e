// SPDX-License-Identifier: Apache-2.0
/**
 * What sessions ask of others: scope guards, which recognise what staff care is not (X01 to X05), and the agenda of who
 * facilitates.
 *
 * <p>Partners and the {@code sessions} bundle implement {@link org.halqa.sessions.spi.ScopeGuard}, the room that plans
 * {@link org.halqa.sessions.spi.Agenda}; the {@code sessions} bundle calls both.
 */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.sessions.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
