// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.console.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.reporting.Comments;

/** Comments in memory; an empty one is refused. */
final class FixedComments implements Comments {

    final List<Comment> said = new ArrayList<>();

    @Override
    public List<Comment> of(Caller caller, String kind, String variant) {
        return List.copyOf(said);
    }

    @Override
    public Outcome<Comment> add(
            Caller caller,
            String kind,
            String variant,
            String part,
            String language,
            String words,
            String idempotencyKey) {
        if (words.isEmpty()) {
            return Outcome.refused("words", Message.of("reports", "comment.empty"));
        }
        Comment comment = new Comment("c-1", part, "COORDINATION", true, LocalDate.of(2026, 11, 20), words);
        said.add(comment);
        return new Outcome.Done<>(comment);
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        return said.removeIf(comment -> comment.id().equals(id))
                ? new Outcome.Done<>(id)
                : Outcome.refused("", Message.of("reports", "comment.gone"));
    }
}
