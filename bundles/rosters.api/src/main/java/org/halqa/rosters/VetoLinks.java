// SPDX-License-Identifier: Apache-2.0
package org.halqa.rosters;

import java.time.LocalDate;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Links by which somebody on the roster says, without an account and to the solver alone, whom they would rather not meet
 * ({@code rosters.write}). A focal point learns whether there is a link, never whether it was used. A service; any thread.
 */
@ProviderType
public interface VetoLinks {

    /**
     * A link that was just made.
     *
     * @param token to put behind {@code /mot#}; shown once, stored only as a hash
     * @param until last local day on which it holds
     */
    record Link(String token, LocalDate until) {

        /** Says nothing of the token. */
        @Override
        public String toString() {
            return "Link[" + until + "]";
        }
    }

    /** The last day of the link of somebody of the caller's organisations; empty when there is none that holds. */
    Optional<LocalDate> until(Caller caller, String person);

    /** Makes a link for somebody of the caller's organisations; an earlier one stops working. */
    Outcome<Link> give(Caller caller, String person);

    /** Takes the link back. What was said stays. */
    Outcome<String> takeBack(Caller caller, String person);
}
