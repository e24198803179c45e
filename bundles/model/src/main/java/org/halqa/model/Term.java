// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One entry of a vocabulary: a theme, a profile, a session type, an audience (domain §4). A code with a dot is a finer
 * entry below the one before the dot: {@code T1.DEUIL} is a detail of {@code T1}.
 *
 * @param code ASCII, stable, never reused for something else
 * @param labels what people read; editable
 * @param retired true when it may no longer be chosen; a used code is retired, never deleted (A8)
 * @param traits what rules need to know of it, for example {@link #DIRECT_CONTACT}
 */
public record Term(String code, Labels labels, boolean retired, Set<String> traits) {

    /** Trait of a profile whose people meet beneficiaries: those for whom talk groups are meant (domain §4.3). */
    public static final String DIRECT_CONTACT = "direct-contact";

    /** Trait of a session type that is staff care; the feedback workshop for line managers is not. */
    public static final String CARE = "care";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_.]{0,39}|[A-Z][0-9]{1,2}[a-z]?");

    public Term {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not a code: capital letters, digits and underscores only");
        }
        traits = Set.copyOf(traits);
    }

    /** An entry without traits. */
    public Term(String code, Labels labels, boolean retired) {
        this(code, labels, retired, Set.of());
    }

    /** An entry in use. */
    public Term(String code, Labels labels) {
        this(code, labels, false);
    }

    /** True when {@code text} may be the code of an entry. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The code of the entry that this one is a detail of; empty for an entry of the first level. */
    public Optional<String> parent() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }

    /** True when it has {@code trait}. */
    public boolean has(String trait) {
        return traits.contains(trait);
    }
}
