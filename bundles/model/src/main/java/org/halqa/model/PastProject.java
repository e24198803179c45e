// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.time.LocalDate;

/**
 * A project that is over and that a project of today goes on from: context for a report, nothing more (R012). It has
 * no partners or zones here because the terms of reference state none.
 *
 * @param code for example {@code PROSAM1}
 * @param labels its name
 * @param months its length in months
 * @param ended its last day
 * @param continuedBy code of the project that goes on from it
 */
public record PastProject(String code, Labels labels, int months, LocalDate ended, String continuedBy) {}
