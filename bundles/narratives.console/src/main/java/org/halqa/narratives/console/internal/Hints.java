// SPDX-License-Identifier: Apache-2.0
package org.halqa.narratives.console.internal;

import java.util.List;
import java.util.function.Supplier;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.identity.Caller;
import org.halqa.model.Message;
import org.halqa.narratives.Words;
import org.jspecify.annotations.Nullable;

/** What the door would stop at, said while one writes; nothing while it is shut, since handing in says so. */
final class Hints {

    private static final int MOST = 4;

    private final Supplier<@Nullable Door> door;

    Hints(Supplier<@Nullable Door> door) {
        this.door = door;
    }

    /** One of them: the words it is about and why; {@code red} when they cannot leave whatever the reason. */
    public record Hint(String language, String excerpt, Message reason, boolean red) {}

    /** True when words can be handed in now. */
    boolean open() {
        return door.get() != null;
    }

    List<Hint> of(Caller caller, Words words) {
        return Words.LANGUAGES.stream()
                .flatMap(language -> of(caller, words.in(language), language).stream())
                .toList();
    }

    private List<Hint> of(Caller caller, String text, String language) {
        Door now = door.get();
        if (now == null || text.isBlank() || text.length() > Words.LONGEST) {
            return List.of();
        }
        try {
            return now.lint(caller, text, language).stream()
                    .limit(MOST)
                    .map(finding -> new Hint(
                            language,
                            text.substring(finding.start(), finding.end()),
                            finding.reason(),
                            finding.detector().equals(Door.TOO_CLOSE)))
                    .toList();
        } catch (DoorClosed closed) {
            return List.of();
        }
    }
}
