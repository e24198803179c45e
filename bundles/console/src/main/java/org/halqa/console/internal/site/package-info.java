// SPDX-License-Identifier: Apache-2.0
/** Who may see what at which address: routes, sessions, languages, the chrome. No servlet and no OSGi in here. */
@NullMarked
package org.halqa.console.internal.site;

import org.jspecify.annotations.NullMarked;
