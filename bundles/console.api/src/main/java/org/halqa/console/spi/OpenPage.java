// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.spi;

import org.halqa.console.OpenRequest;
import org.halqa.console.View;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page for people without an account, reached by a link that somebody gave them. Register one as a service.
 *
 * <p>The console sets no cookie there, writes no line about it and tells the page nothing about who asks; not even a session
 * that is open in the same browser. The link, or a secret in the form, is all the permission there is, so the page checks it
 * itself and answers {@link View.NotFound} for one that does not hold. Its templates extend {@code open} and call
 * {@code formToken()} in every form, which carries the chosen language. Called on request threads, several at once; when it
 * throws, the person sees a calm page and the log says which page it was, without a word of what was asked. The same
 * {@link #id()} with a higher service ranking replaces a stock page.
 */
@ConsumerType
public interface OpenPage {

    /** Short, ASCII and neutral: {@code s} is served at {@code /s/…}. Comes before a {@link ConsolePage} of the same id. */
    String id();

    /** The module whose language pack, templates and assets it uses. */
    String module();

    /** Answers GET. Must change nothing. */
    View get(OpenRequest request);

    /** Answers POST. */
    View post(OpenRequest request);
}
