// SPDX-License-Identifier: Apache-2.0
package org.halqa.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What somebody without an account asked for. Nothing in it tells who: no address, no browser, no cookie, no session. Valid
 * during the call only.
 */
@ProviderType
public interface OpenRequest {

    /** Language of the page: the one chosen on it, else that of the browser, else French. */
    Locale locale();

    /** Rest of the path after the page's own, without the leading slash: usually begins with a secret. */
    String rest();

    /** First value of a field, trimmed of nothing; empty when it is absent. */
    Optional<String> field(String name);

    /** All values of a field, in order. */
    List<String> fields(String name);

    /** A file that was sent with the form. */
    Optional<Upload> file(String name);

    /** True when the page is asked for by htmx and only a part of it is needed. */
    boolean fragment();
}
