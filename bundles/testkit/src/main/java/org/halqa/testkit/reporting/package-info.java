// SPDX-License-Identifier: Apache-2.0
/**
 * Contract tests and samples for sections and formats of reports. Partners extend the contracts in their own tests.
 */
@NullMarked
package org.halqa.testkit.reporting;

import org.jspecify.annotations.NullMarked;
