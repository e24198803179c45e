// SPDX-License-Identifier: Apache-2.0
/** The map of the house, read from live wirings. */
package org.halqa.itests.house;
