// SPDX-License-Identifier: Apache-2.0
/** Jdbi on the connections that {@code Database} lends. Called by repositories. */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.sql;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
