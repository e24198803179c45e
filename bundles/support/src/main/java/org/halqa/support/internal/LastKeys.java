// SPDX-License-Identifier: Apache-2.0
package org.halqa.support.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The keys of the last forms, in memory: a form that is sent twice is counted once, and nothing is stored of it. */
final class LastKeys {

    private static final int KEPT = 256;

    private final Set<String> keys = Collections.synchronizedSet(Collections.newSetFromMap(new Last()));

    private static final class Last extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > KEPT;
        }
    }

    /** True the first time. */
    boolean isNew(String key) {
        return keys.add(key);
    }
}
