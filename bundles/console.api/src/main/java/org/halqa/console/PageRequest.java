// SPDX-License-Identifier: Apache-2.0
package org.halqa.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.halqa.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** What a person asked for. Sizes, tokens and encodings are already checked. Valid during the call only. */
@ProviderType
public interface PageRequest {

    /** Who asks. */
    Caller caller();

    /** How this person wishes to be called. */
    String displayName();

    /** Language of the page. */
    Locale locale();

    /** Rest of the path after the page's own, without the leading slash: {@code 7f3c/edit}; empty for the page itself. */
    String rest();

    /** First value of a field, trimmed of nothing; empty when it is absent. */
    Optional<String> field(String name);

    /** All values of a field, in order. */
    List<String> fields(String name);

    /**
     * A file that was sent with the form ({@code enctype="multipart/form-data"}, at most 4 MB); empty when the person chose
     * none.
     */
    Optional<Upload> file(String name);

    /**
     * Scheme, host and port by which this person reached the page, for example {@code https://halqa.example}: what links on
     * paper and in calendars begin with.
     */
    String origin();

    /** True when the page is asked for by htmx and only a part of it is needed. */
    boolean fragment();
}
