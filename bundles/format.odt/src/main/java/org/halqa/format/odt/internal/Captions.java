// SPDX-License-Identifier: Apache-2.0
package org.halqa.format.odt.internal;

/** Captions whose number a word processor can renew: {@code Figure 1. Title}. */
final class Captions {

    private Captions() {}

    /** A caption of {@code sequence}, which is also the name of its style. */
    static void write(Leaf leaf, String sequence, String kind, int number, String title) {
        leaf.open("text:p", "text:style-name", sequence).text(kind + " ");
        leaf.element(
                "text:sequence",
                String.valueOf(number),
                "text:name",
                sequence,
                "text:formula",
                "ooow:" + sequence + "+1",
                "style:num-format",
                "1");
        leaf.text(". " + title).close();
    }
}
