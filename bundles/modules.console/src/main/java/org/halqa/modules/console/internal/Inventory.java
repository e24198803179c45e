// SPDX-License-Identifier: Apache-2.0
package org.halqa.modules.console.internal;

import java.util.List;

/** What is installed, at the moment of the question. */
@FunctionalInterface
interface Inventory {

    /** Our bundles and those of partners; the platform's own are left out. */
    List<Part> parts();
}
