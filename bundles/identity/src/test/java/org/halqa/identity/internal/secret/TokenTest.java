// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void isNeverTheSameTwiceAndNeverShown() {
        Token token = Token.fresh();

        assertThat(token.value()).hasSize(43).isNotEqualTo(Token.fresh().value());
        assertThat(token.wellFormed()).isTrue();
        assertThat(token).hasToString("token");
    }

    @Test
    void givesAwayNothingThroughWhatIsStoredOrSent() {
        Token token = Token.fresh();

        assertThat(token.hash()).hasSize(64).doesNotContain(token.value()).isEqualTo(new Token(token.value()).hash());
        assertThat(token.csrf())
                .isNotEqualTo(token.value())
                .isNotEqualTo(token.hash())
                .isNotEqualTo(Token.fresh().csrf());
    }

    @Test
    void knowsWhatCannotBeOne() {
        assertThat(new Token("").wellFormed()).isFalse();
        assertThat(new Token("a".repeat(42)).wellFormed()).isFalse();
        assertThat(new Token("é".repeat(43)).wellFormed()).isFalse();
    }
}
