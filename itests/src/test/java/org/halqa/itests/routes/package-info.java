// SPDX-License-Identifier: Apache-2.0
/** The table of all routes and what each role is answered there. */
package org.halqa.itests.routes;
