// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.internal.store;

import org.halqa.narratives.Advices.Advice;

/** A recommendation as it is stored, its words opened. */
public record DraftedAdvice(String id, int version, Advice advice) {}
