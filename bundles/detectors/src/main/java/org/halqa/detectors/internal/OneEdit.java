// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

/** Whether two words are one mistake of typing apart: a letter more, less, other, or two exchanged. */
final class OneEdit {

    private OneEdit() {}

    static boolean apart(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int same = 0;
        int least = Math.min(one.length(), other.length());
        while (same < least && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (difference > 0) {
            return rest(one, same + 1, other, same);
        }
        if (difference < 0) {
            return rest(one, same, other, same + 1);
        }
        return same == least
                || rest(one, same + 1, other, same + 1)
                || same + 1 < least
                        && one.charAt(same) == other.charAt(same + 1)
                        && one.charAt(same + 1) == other.charAt(same)
                        && rest(one, same + 2, other, same + 2);
    }

    private static boolean rest(String one, int from, String other, int otherFrom) {
        int length = one.length() - from;
        return length == other.length() - otherFrom && one.regionMatches(from, other, otherFrom, length);
    }
}
