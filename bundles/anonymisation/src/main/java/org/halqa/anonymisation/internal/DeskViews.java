// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halqa.anonymisation.ReviewDesk.Decided;
import org.halqa.anonymisation.ReviewDesk.Draft;
import org.halqa.anonymisation.ReviewDesk.Review;
import org.halqa.anonymisation.Submission.Passage;
import org.halqa.anonymisation.internal.archive.CanonicalDocument;
import org.halqa.anonymisation.internal.desk.Examination.Examined;
import org.halqa.anonymisation.internal.desk.Sheet;
import org.halqa.anonymisation.internal.desk.Stages;
import org.halqa.anonymisation.internal.search.Search;
import org.halqa.anonymisation.internal.store.Entry;
import org.halqa.anonymisation.internal.store.ReleasedRows;
import org.halqa.model.Message;

/** A document as its author, a second reader, or a reader of what has left may see it. */
final class DeskViews {

    private DeskViews() {}

    /** Everything, for its author. */
    static Review forAuthor(Entry entry, Examined examined) {
        Sheet sheet = examined.sheet();
        List<Draft> drafts = new ArrayList<>();
        for (int passage = 0; passage < sheet.submission().passages().size(); passage++) {
            Passage words = sheet.submission().passages().get(passage);
            drafts.add(new Draft(
                    words, sheet.visible(passage), sheet.leaving(passage).text()));
        }
        return review(entry, examined, drafts, true);
    }

    /** What would leave, with the places where something was replaced or kept, and no word that will not leave. */
    static Review forSecondReader(Entry entry, Examined examined) {
        Sheet sheet = examined.sheet();
        List<Draft> drafts = new ArrayList<>();
        for (int passage = 0; passage < sheet.submission().passages().size(); passage++) {
            Passage words = sheet.submission().passages().get(passage);
            String leaving = sheet.leaving(passage).text();
            Passage shown = new Passage(words.field(), words.heading(), words.language(), leaving);
            drafts.add(new Draft(shown, sheet.visibleInLeaving(passage), leaving));
        }
        return review(entry, examined, drafts, false);
    }

    private static Review review(Entry entry, Examined examined, List<Draft> drafts, boolean mine) {
        Sheet sheet = examined.sheet();
        return new Review(
                entry.id(),
                entry.kind(),
                entry.state(),
                sheet.submission().codes(),
                drafts,
                sheet.answered(),
                Stages.obstacles(examined),
                mine,
                sheet.remark(),
                "",
                entry.version(),
                examined.risks());
    }

    /** What has left. */
    static Review released(Entry entry, ReleasedRows.Row row, boolean mine) {
        CanonicalDocument document = CanonicalDocument.read(row.canonical());
        List<Draft> drafts = new ArrayList<>();
        document.passages().forEach((field, words) -> {
            Message heading = Message.of(Search.MODULE, "field." + field);
            drafts.add(new Draft(new Passage(field, heading, words.language(), words.text()), List.of(), words.text()));
        });
        return new Review(
                entry.id(),
                entry.kind(),
                entry.state(),
                document.codes(),
                drafts,
                Set.of(),
                List.of(),
                mine,
                row.reason(),
                row.hash(),
                entry.version());
    }

    /** Nothing but the fact that it was taken back before it left. */
    static Review withdrawn(Entry entry) {
        return new Review(
                entry.id(),
                entry.kind(),
                entry.state(),
                Map.of(),
                List.of(),
                Set.of(),
                List.of(),
                true,
                "",
                "",
                entry.version());
    }

    /** The codes of a document that still has its words. */
    static Map<String, List<String>> codes(Entry entry) {
        Optional<Sheet> sheet = entry.sheet();
        return sheet.map(each -> each.submission().codes()).orElse(Map.of());
    }

    /** The marks that {@code entry} did not have before. */
    static List<Decided> changed(Sheet before, Sheet after) {
        return after.marks().stream()
                .filter(mark -> !before.marks().contains(mark))
                .toList();
    }
}
