// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Comments;
import org.halqa.reporting.internal.store.CommentRows;
import org.halqa.store.Database;
import org.halqa.store.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers {@link Comments}. */
@Component(service = Comments.class)
public final class CommentsComponent implements Comments {

    private final Comments comments;

    /** Called by Declarative Services. */
    @Activate
    public CommentsComponent(
            @Reference Doorkeeper doorkeeper,
            @Reference AccessRecord access,
            @Reference Door door,
            @Reference Programmes programmes,
            @Reference CivilClock clock,
            @Reference(target = "(halqa.room=reporting)") Database database,
            @Reference Vault vault) {
        this.comments = new KeptComments(
                new KeptComments.House(doorkeeper, access, door, programmes, clock), new CommentRows(database, vault));
    }

    @Override
    public List<Comment> of(Caller caller, String kind, String variant) {
        return comments.of(caller, kind, variant);
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
        return comments.add(caller, kind, variant, part, language, words, idempotencyKey);
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        return comments.remove(caller, id);
    }
}
