// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;
import org.halqa.sessions.spi.ScopeGuard;
import org.osgi.service.component.annotations.Component;

/** X02: support to a group after a critical incident; what a single person asks for has a card of its own. */
@Component
public final class PostIncidentGuard implements ScopeGuard {

    private final LexicalGuard guard = new LexicalGuard(id());

    @Override
    public String id() {
        return "X02";
    }

    @Override
    public List<Recognition> check(String text) {
        return guard.check(text);
    }
}
