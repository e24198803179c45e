// SPDX-License-Identifier: Apache-2.0
package org.halqa.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EnvelopeTest {

    private static final byte[] KEY = Envelope.newKey();

    @Property(tries = 200)
    void opensWhatItSealed(@ForAll byte[] plain, @ForAll String context) {
        assertThat(Envelope.open(KEY, context, Envelope.seal(KEY, context, plain)))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(plain));
    }

    @Property(tries = 200)
    void noticesEveryChangedBit(@ForAll @Size(min = 1) byte[] plain, @ForAll @IntRange(max = 1_000_000) int where) {
        byte[] sealed = Envelope.seal(KEY, "record", plain);
        int bit = where % (8 * sealed.length);
        sealed[bit / 8] ^= (byte) (1 << bit % 8);
        assertThat(Envelope.open(KEY, "record", sealed)).isEmpty();
    }

    @Property(tries = 100)
    void noticesWhatIsCutOff(@ForAll byte[] plain, @ForAll @IntRange(max = 1_000_000) int where) {
        byte[] sealed = Envelope.seal(KEY, "record", plain);
        byte[] cut = java.util.Arrays.copyOf(sealed, where % sealed.length);
        assertThat(Envelope.open(KEY, "record", cut)).isEmpty();
    }

    @Property(tries = 50)
    void opensNeitherElsewhereNorWithAnotherKey(@ForAll byte[] plain) {
        byte[] sealed = Envelope.seal(KEY, "here", plain);
        assertThat(Envelope.open(KEY, "there", sealed)).isEmpty();
        assertThat(Envelope.open(Envelope.newKey(), "here", sealed)).isEmpty();
    }

    @Property(tries = 50)
    void neverLooksTheSameTwice(@ForAll byte[] plain) {
        assertThat(Envelope.seal(KEY, "here", plain)).isNotEqualTo(Envelope.seal(KEY, "here", plain));
    }
}
