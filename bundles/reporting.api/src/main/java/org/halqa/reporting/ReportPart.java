// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import org.halqa.model.Message;

/**
 * One entry of the list of contents of a kind of report: a heading, what Halqa can compute below it, and the place of its
 * author's words.
 *
 * @param id stable, ASCII, unique in its kind, for example {@code context}
 * @param heading what stands above it, in the words of the terms of reference where they have some
 * @param hint what its author is asked for
 * @param written true when the part is not complete without words of its author, whatever is computed
 */
public record ReportPart(String id, Message heading, Message hint, boolean written) {}
