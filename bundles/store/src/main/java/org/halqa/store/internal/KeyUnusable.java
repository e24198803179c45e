// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import org.jspecify.annotations.Nullable;

/** The installation's key cannot be had; the message is the sentence for the administrator. */
public final class KeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public KeyUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
