// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.mint.Stamp;

/** A document that has left: codes and cleared text, immutable, hashed. Made by the door alone. */
public final class Released {

    private final Content content;

    /**
     * What a released document holds.
     *
     * @param id opaque id, unrelated to that of its source
     * @param kind for example {@code session-report}
     * @param programme id of the programme
     * @param codes field to codes, dates or numbers
     * @param passages field to cleared words; a field that was left silent is absent
     * @param releasedOn the day it left
     * @param singleReader true when the programme has no second reader and the author read again after a night
     * @param hash SHA-256 of the whole, in hexadecimal
     */
    public record Content(
            String id,
            String kind,
            String programme,
            Map<String, List<String>> codes,
            Map<String, ClearedText> passages,
            LocalDate releasedOn,
            boolean singleReader,
            String hash) {

        public Content {
            codes = Map.copyOf(codes);
            passages = Map.copyOf(passages);
        }
    }

    private Released(Content content) {
        this.content = content;
    }

    /** For the door: nobody else can be wired to {@link Stamp}. */
    public static Released of(Stamp stamp, Content content) {
        java.util.Objects.requireNonNull(stamp);
        return new Released(content);
    }

    /** What it holds. */
    public Content content() {
        return content;
    }

    /** The codes of {@code field}, empty when there are none. */
    public List<String> codes(String field) {
        return content.codes().getOrDefault(field, List.of());
    }
}
