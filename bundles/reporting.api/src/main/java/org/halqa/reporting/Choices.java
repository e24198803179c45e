// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting;

import java.util.List;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.halqa.model.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which format an organisation receives a kind of report in unless somebody asks for another. Coordination chooses for all, a
 * focal point for their own organisation ({@code reports.choose}). A service; any thread.
 */
@ProviderType
public interface Choices {

    /** One choice; {@code organisation} is empty for the whole programme. */
    record Choice(String organisation, String kind, String format) {}

    /** What was chosen in the current programme, as far as the caller may choose. */
    List<Choice> all(Caller caller);

    /** Chooses; an empty format takes the choice back. */
    Outcome<Choice> choose(Caller caller, Choice choice);

    /** What to offer first to this caller: the choice of their organisation, else that of the programme. */
    Optional<String> preferred(Caller caller, String kind);
}
