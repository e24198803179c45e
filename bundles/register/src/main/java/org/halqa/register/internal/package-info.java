// SPDX-License-Identifier: Apache-2.0
/** The register of stress factors, kept. */
@NullMarked
package org.halqa.register.internal;

import org.jspecify.annotations.NullMarked;
