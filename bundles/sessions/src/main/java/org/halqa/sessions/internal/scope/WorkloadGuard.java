// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;
import org.halqa.sessions.spi.ScopeGuard;
import org.osgi.service.component.annotations.Component;

/** X05: management of the workload; that it weighs may be said, and relayed. */
@Component
public final class WorkloadGuard implements ScopeGuard {

    private final LexicalGuard guard = new LexicalGuard(id());

    @Override
    public String id() {
        return "X05";
    }

    @Override
    public List<Recognition> check(String text) {
        return guard.check(text);
    }
}
