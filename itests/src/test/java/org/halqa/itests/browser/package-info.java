// SPDX-License-Identifier: Apache-2.0
/** A real browser on the real pages. */
package org.halqa.itests.browser;
