// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;
import org.halqa.sessions.spi.ScopeGuard;
import org.osgi.service.component.annotations.Component;

/** X01: emotional debriefing, the telling of an event in detail. */
@Component
public final class DebriefingGuard implements ScopeGuard {

    private final LexicalGuard guard = new LexicalGuard(id());

    @Override
    public String id() {
        return "X01";
    }

    @Override
    public List<Recognition> check(String text) {
        return guard.check(text);
    }
}
