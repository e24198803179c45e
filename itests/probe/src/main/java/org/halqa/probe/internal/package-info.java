// SPDX-License-Identifier: Apache-2.0
/** The probe of the stories. Nobody else calls it. */
@NullMarked
package org.halqa.probe.internal;

import org.jspecify.annotations.NullMarked;
