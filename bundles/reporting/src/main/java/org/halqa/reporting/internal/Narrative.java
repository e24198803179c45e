// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.halqa.anonymisation.ClearedText;
import org.halqa.anonymisation.Released;
import org.halqa.model.Message;
import org.halqa.reporting.AuthorWords;
import org.halqa.reporting.Block;

/** The cleared words that an author wrote for one place. */
final class Narrative {

    private final Released document;

    private Narrative(Released document) {
        this.document = document;
    }

    /** The newest words for a place. */
    static Optional<Narrative> find(List<Released> documents, String kind, String variant, String part) {
        return documents.stream()
                .filter(each -> each.codes(AuthorWords.DELIVERABLE).contains(kind))
                .filter(each -> each.codes(AuthorWords.PART).contains(part))
                .filter(each ->
                        each.codes(AuthorWords.VARIANT).equals(variant.isEmpty() ? List.of() : List.of(variant)))
                .max(Comparator.comparing((Released each) -> each.content().releasedOn())
                        .thenComparing(Narrative::edition))
                .map(Narrative::new);
    }

    private static int edition(Released document) {
        return document.codes(AuthorWords.EDITION).stream()
                .filter(code -> code.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** True when the part is declared without object. */
    boolean silent() {
        return document.codes(AuthorWords.SILENT).contains("yes");
    }

    /** As blocks: in {@code language} when it was written in it, else in another one, which a format sets as such. */
    List<Block> blocks(Locale language) {
        Optional<Block> words = Stream.of(language.getLanguage(), "fr", "ar", "en")
                .map(each -> document.content().passages().get(each))
                .filter(Objects::nonNull)
                .filter(text -> !text.text().isBlank())
                .findFirst()
                .map((ClearedText text) -> new Block.Words(text));
        Stream<Block> notice = silent() && words.isPresent()
                ? Stream.of(new Block.Notice(Message.of(ReportsPack.MODULE, "part.silent")))
                : Stream.empty();
        return Stream.concat(notice, words.stream()).toList();
    }
}
