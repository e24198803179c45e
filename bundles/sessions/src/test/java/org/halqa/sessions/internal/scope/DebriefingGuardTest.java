// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.internal.scope;

import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.testkit.ScopeGuardContract;

class DebriefingGuardTest extends ScopeGuardContract {

    @Override
    protected ScopeGuard guard() {
        return new DebriefingGuard();
    }

    @Override
    protected String recognised() {
        return "Un débriefing, s’il vous plaît";
    }
}
