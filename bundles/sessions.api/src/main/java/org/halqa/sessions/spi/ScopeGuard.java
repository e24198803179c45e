// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.spi;

import java.util.List;
import org.halqa.model.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Recognises one thing that staff care is not. Register one as a service.
 *
 * <p>Called on any thread, while a person types and again before a record is stored; must be quick and keep nothing. When it
 * throws, the record is not stored and the guard is named on screen. The same {@link #id()} with a higher service ranking
 * replaces a stock guard. Contract test: {@code ScopeGuardContract} in the testkit.
 */
@ConsumerType
public interface ScopeGuard {

    /** Stable code: {@code X01} … {@code X05} for the stock ones. */
    String id();

    /** What it recognises in {@code text}; empty when there is nothing to say. */
    List<Recognition> check(String text);

    /**
     * A stretch that is out of scope, or in scope but worth a word.
     *
     * @param start first UTF-16 unit in the text
     * @param end unit after the last one
     * @param refuses true when a record that says this is not stored; false for advice
     * @param reason what was recognised and why the terms of reference exclude it
     * @param wayForward what is right instead
     * @param instead words that could stand in its place, offered as a button, or null
     */
    record Recognition(
            int start,
            int end,
            boolean refuses,
            Message reason,
            Message wayForward,
            @Nullable Message instead) {}
}
