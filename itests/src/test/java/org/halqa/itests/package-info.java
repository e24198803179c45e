// SPDX-License-Identifier: Apache-2.0
/** Stories, named as sentences, told on the real distribution. */
package org.halqa.itests;
