// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.console.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.halqa.console.PageRequest;
import org.halqa.console.View;

/** {@code /planning/list}: everything by month, what was moved or cancelled folded away. */
final class ListPart implements Part {

    private final Cards cards;
    private final Frame frame;

    ListPart(Cards cards, Frame frame) {
        this.cards = cards;
        this.frame = frame;
    }

    /** A month of the list. */
    public record Month(YearMonth month, List<Card> cards) {}

    @Override
    public View get(PageRequest request, String rest) {
        List<Card> all = cards.everything(request.caller());
        List<Card> counted = all.stream().filter(card -> !isGone(card)).toList();
        List<Month> months = counted.stream()
                .map(card -> YearMonth.from(card.day()))
                .distinct()
                .sorted()
                .map(month -> new Month(
                        month,
                        counted.stream()
                                .filter(card -> YearMonth.from(card.day()).equals(month))
                                .toList()))
                .toList();
        List<Card> gone = all.stream().filter(ListPart::isGone).toList();
        return frame.page(request, 200, "list", Map.of("months", months, "gone", gone), List.of());
    }

    private static boolean isGone(Card card) {
        return card.stage().equals("MOVED") || card.stage().equals("CANCELLED");
    }
}
