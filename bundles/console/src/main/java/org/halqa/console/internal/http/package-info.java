// SPDX-License-Identifier: Apache-2.0
/** Requests read and checked, answers written: the only package that touches servlets. */
@NullMarked
package org.halqa.console.internal.http;

import org.jspecify.annotations.NullMarked;
