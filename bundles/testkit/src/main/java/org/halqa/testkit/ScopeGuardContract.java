// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.sessions.spi.ScopeGuard.Recognition;
import org.junit.jupiter.api.Test;

/** What every scope guard promises. Extend it, name the guard and something that it recognises. */
public abstract class ScopeGuardContract {

    /** The guard. */
    protected abstract ScopeGuard guard();

    /** A sentence in which it recognises something. */
    protected abstract String recognised();

    @Test
    void hasAStableId() {
        assertThat(guard().id()).matches("[A-Za-z0-9_.-]{1,40}").isEqualTo(guard().id());
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(guard().check("")).isEmpty();
        assertThat(guard().check(" \n\t")).isEmpty();
    }

    @Test
    void recognisesWithReasonAndWayForward() {
        List<Recognition> found = guard().check(recognised());
        assertThat(found).isNotEmpty().allSatisfy(recognition -> {
            assertThat(recognition.start()).isBetween(0, recognition.end());
            assertThat(recognition.end()).isLessThanOrEqualTo(recognised().length());
            assertThat(recognition.reason()).isNotEqualTo(recognition.wayForward());
        });
    }

    @Test
    void keepsNothing() {
        List<Recognition> once = guard().check(recognised());
        guard().check("");
        assertThat(guard().check(recognised())).isEqualTo(once);
    }

    @Test
    void survivesWhateverIsTyped() {
        for (String text :
                Set.of("\u0000", "\uD800", "\u202E\u2066", "'; --", "{{7*7}}", "<script>", "((((", "\uFEFFا\u0640")) {
            assertThat(guard().check(text))
                    .allSatisfy(found -> assertThat(found.end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
