// SPDX-License-Identifier: Apache-2.0
/** The tables of templates. */
@NullMarked
package org.halqa.templates.internal.store;

import org.jspecify.annotations.NullMarked;
