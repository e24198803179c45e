// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.console.internal;

import static org.halqa.anonymisation.console.internal.DoorPageTexts.say;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Finding;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;

/**
 * {@code /door/look/<field>}: what would point at somebody in a field of a form, while it is being typed in whatever room. Stores
 * nothing. Always 200: htmx would show nothing else.
 */
final class Look {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,60}");
    private static final Set<String> LANGUAGES = Set.of("fr", "ar", "en");
    private static final int LONGEST = 9_000;
    private static final int MOST = 4;

    private final Door door;

    Look(Door door) {
        this.door = door;
    }

    /** One of them: the words it is about and why; {@code red} when they cannot leave whatever the reason. */
    public record Spot(String excerpt, Message reason, boolean red) {}

    View at(PageRequest request, String field) {
        if (!FIELD.matcher(field).matches()) {
            return new View.NotFound();
        }
        String text = request.field(field).orElse("");
        if (text.isBlank()) {
            return page(List.of(), false);
        }
        if (text.length() > LONGEST) {
            return page(List.of(), true);
        }
        try {
            return page(spots(text, door.look(request.caller(), text, language(request, field))), false);
        } catch (DoorClosed closed) {
            return page(List.of(), true);
        }
    }

    private static View page(List<Spot> spots, boolean away) {
        return View.Page.of("look", say("title.page"), Map.of("spots", spots, "away", away));
    }

    /** As many as a field has room for: what cannot leave like this before all else. */
    private static List<Spot> spots(String text, List<Finding> found) {
        return found.stream()
                .map(finding -> new Spot(
                        text.substring(finding.start(), finding.end()),
                        finding.reason(),
                        finding.detector().equals(Door.TOO_CLOSE)))
                .sorted(Comparator.comparing(spot -> !spot.red()))
                .limit(MOST)
                .toList();
    }

    /** A field for each language ends with its code; else the form may have a choice of languages. */
    private static String language(PageRequest request, String field) {
        return Optional.of(field.substring(field.lastIndexOf('.') + 1))
                .filter(LANGUAGES::contains)
                .or(() -> Optional.of(field).filter(LANGUAGES::contains))
                .or(() -> request.field("language").filter(LANGUAGES::contains))
                .orElseGet(() -> request.locale().getLanguage());
    }
}
