// SPDX-License-Identifier: Apache-2.0
/**
 * Requested tables in, protected tables out, each release checked against all earlier ones. Pure logic: no store, no services, no
 * clock; the same input gives the same output.
 *
 * <p>A number is shown only when, for every group and answer that must stay unknown, other microdata exist that are far enough from the
 * real ones and give exactly the same shown numbers, in whole people and under the rules that every reader knows.
 */
@NullMarked
package org.halqa.anonymisation.internal.numbers;

import org.jspecify.annotations.NullMarked;
