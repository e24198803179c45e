// SPDX-License-Identifier: Apache-2.0
/** What runs in this house, by side, and the plain reason when a part does not. Nobody else sees it. */
@NullMarked
package org.halqa.modules.console.internal;

import org.jspecify.annotations.NullMarked;
