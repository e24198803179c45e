// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

import org.halqa.model.Message;

/**
 * Why something is so, in words.
 *
 * @param rule H1 … H17 (never broken), S1 … S13 (priced), or the id of a partner's rule
 * @param cost what it costs in this plan; 0 where nothing is priced
 * @param words what to tell a person: codes of groups and zones, dates and numbers; never who vetoed or reports to whom
 */
public record Reason(String rule, long cost, Message words) {}
