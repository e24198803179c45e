// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning;

/**
 * Is told how a search goes. Called on threads of the search, one call at a time; must be quick.
 *
 * @param <P> kind of plan
 */
@FunctionalInterface
public interface Progress<P> {

    /**
     * A better plan is known.
     *
     * @param plan it; breaks no rule
     * @param cost what it costs
     * @return false to end the search with this plan
     */
    boolean better(P plan, long cost);
}
