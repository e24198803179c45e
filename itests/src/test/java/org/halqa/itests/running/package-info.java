// SPDX-License-Identifier: Apache-2.0
/** Halqa running, in two ways: one container shared by a run of stories, or an installation started with its own script. */
package org.halqa.itests.running;
