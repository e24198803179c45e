// SPDX-License-Identifier: Apache-2.0
/** Questions of a survey as an XLSForm. */
@NullMarked
package org.halqa.exchange.xlsform.internal;

import org.jspecify.annotations.NullMarked;
