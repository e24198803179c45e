// SPDX-License-Identifier: Apache-2.0
package org.halqa.console.spi;

import java.util.Optional;
import org.halqa.console.PageRequest;
import org.halqa.console.View;
import org.halqa.model.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page and everything below its path. Register one as a service; it appears in the menu and disappears with its bundle.
 *
 * <p>Called on request threads, several at once. When it throws, the person sees a calm page that keeps what was typed; the
 * fault goes to the log without it. {@link org.halqa.identity.NotForThisRole} becomes 403 and
 * one that carries {@link org.halqa.model.NotNow} 503. The same {@link #id()} with a higher service ranking replaces a stock
 * page. Contract test: {@code ConsolePageContract} in {@code testkit.pages}.
 */
@ConsumerType
public interface ConsolePage {

    /** Stable, ASCII, and the first part of the path: {@code sessions} is served at {@code /sessions}. */
    String id();

    /** The module whose language pack and templates it uses. */
    String module();

    /** Operation that opens it, for example {@code sessions.read}; whoever may not neither sees the entry nor the page. */
    String operation();

    /** Its place in the menu; empty for a page that is reached from others. */
    Optional<Entry> entry();

    /** Answers GET. Must change nothing. */
    View get(PageRequest request);

    /** Answers POST; the token against forged requests is already checked. */
    View post(PageRequest request);

    /**
     * A place in the menu.
     *
     * @param label one or two words
     * @param icon name of a bootstrap icon of the guide, for example {@code journal-text}
     * @param order smaller comes first: start 0, agenda 10, sessions 20, door 30, reports 40, modules 80
     */
    record Entry(Message label, String icon, int order) {}
}
