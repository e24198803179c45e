// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

/**
 * An organisation of the consortium (R015).
 *
 * @param code short code, for example {@code MDM_BE}
 * @param acronym what people call it, for example {@code MdM-BE}
 * @param labels its long name
 */
public record Organisation(String code, String acronym, Labels labels) {}
