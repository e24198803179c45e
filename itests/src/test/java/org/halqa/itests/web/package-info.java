// SPDX-License-Identifier: Apache-2.0
/** A visitor with a browser's memory: cookies, links and forms. */
package org.halqa.itests.web;
