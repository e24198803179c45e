// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.anonymisation.Door;
import org.halqa.clock.CivilClock;
import org.halqa.identity.AccessRecord;
import org.halqa.identity.Caller;
import org.halqa.identity.Doorkeeper;
import org.halqa.identity.Role;
import org.halqa.model.Message;
import org.halqa.model.Outcome;
import org.halqa.programme.Programmes;
import org.halqa.reporting.Comments;
import org.halqa.reporting.internal.store.CommentRows;

/** Comments in the table. */
final class KeptComments implements Comments {

    private static final String COMMENT = "narratives.comment";
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{0,40}");
    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 64;

    /** The services it calls. */
    record House(Doorkeeper doorkeeper, AccessRecord access, Door door, Programmes programmes, CivilClock clock) {}

    private final House house;
    private final CommentRows rows;

    KeptComments(House house, CommentRows rows) {
        this.house = house;
        this.rows = rows;
    }

    @Override
    public List<Comment> of(Caller caller, String kind, String variant) {
        house.doorkeeper().require(caller, COMMENT);
        return rows.of(programme(), kind, variant, caller.account());
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
        house.doorkeeper().require(caller, COMMENT);
        if (words.isBlank() || words.length() > LONGEST) {
            return Outcome.refused("words", say(words.isBlank() ? "comment.empty" : "comment.long", LONGEST));
        }
        boolean known = LANGUAGES.contains(language)
                && CODE.matcher(kind).matches()
                && CODE.matcher(variant).matches()
                && CODE.matcher(part).matches();
        if (!known || idempotencyKey.length() < SHORTEST_KEY || idempotencyKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a comment belongs to a report, has a language and a key");
        }
        // Why is not said: not everybody who comments has lists to read, and would ask name by name.
        boolean clear = house.door().lint(caller, words, language).stream()
                .allMatch(each -> each.detector().equals(Door.NEAR));
        if (!clear) {
            return Outcome.refused("words", say("comment.somebody"));
        }
        String id = rows.add(
                new CommentRows.Place(programme(), kind, variant, part),
                caller.account(),
                (caller.is(Role.PSYCHOLOGIST) ? Role.PSYCHOLOGIST : Role.COORDINATION).name(),
                idempotencyKey,
                house.clock().today(),
                words);
        house.access().add(caller.account(), COMMENT, "comment/" + id);
        return new Outcome.Done<>(of(caller, kind, variant).stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Override
    public Outcome<String> remove(Caller caller, String id) {
        house.doorkeeper().require(caller, COMMENT);
        return rows.remove(caller.account(), id) ? new Outcome.Done<>(id) : Outcome.refused("", say("comment.gone"));
    }

    private String programme() {
        return house.programmes().current().id();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(ReportsPack.MODULE, key, arguments);
    }
}
