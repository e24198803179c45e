// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import java.util.List;
import org.halqa.sessions.spi.ScopeGuard;
import org.osgi.service.component.annotations.Component;

/** X03a: clinical supervision. */
@Component
public final class SupervisionGuard implements ScopeGuard {

    private final LexicalGuard guard = new LexicalGuard(id());

    @Override
    public String id() {
        return "X03a";
    }

    @Override
    public List<Recognition> check(String text) {
        return guard.check(text);
    }
}
