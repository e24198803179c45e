// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halqa.store.internal.Hkdf;
import org.halqa.store.internal.Shares;

/** Shares that last as long as a test. */
final class MemoryShares implements Shares {

    private final Map<String, byte[]> shares = new HashMap<>();

    @Override
    public synchronized Map<String, byte[]> find(Set<String> names) {
        return names.stream().filter(shares::containsKey).collect(Collectors.toMap(name -> name, shares::get));
    }

    @Override
    public synchronized Map<String, byte[]> make(Set<String> names) {
        names.forEach(name -> shares.computeIfAbsent(
                name, fresh -> Hkdf.derive(new byte[32], UUID.randomUUID().toString())));
        return find(names);
    }

    @Override
    public Mark mark() {
        return new Mark(0, 0);
    }

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public synchronized void destroy(String name) {
        shares.remove(name);
    }
}
