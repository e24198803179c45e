// SPDX-License-Identifier: Apache-2.0
/** Contract of survey instruments. Extended by tests of rooms and of partners. */
@Export
@Version("0.1.0")
@NullMarked
package org.halqa.testkit.surveys;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
