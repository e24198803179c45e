// SPDX-License-Identifier: Apache-2.0
package org.halqa.templates.internal.fill;

import java.util.List;

/**
 * Something that is wrong with a template.
 *
 * @param key what is wrong: a text key below {@code problem.}
 * @param place where: a text key below {@code place.}, or empty for the whole file
 * @param number of the page, slide or paragraph; 0 for none
 * @param placeholder the placeholder, or the name of what is wrong, as it stands there; or empty
 */
public record Problem(String key, String place, int number, String placeholder) {

    /** Of the whole file. */
    static Problem of(String key) {
        return new Problem(key, "", 0, "");
    }

    /** Carries problems out of the depth of a file. */
    public static final class Found extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<Problem> problems;

        Found(List<Problem> problems) {
            super("a template with problems");
            this.problems = List.copyOf(problems);
        }

        Found(Problem problem, RuntimeException fault) {
            super("a template with problems", fault);
            this.problems = List.of(problem);
        }

        Found(String key) {
            this(List.of(Problem.of(key)));
        }

        /** At least one. */
        public List<Problem> problems() {
            return problems;
        }
    }
}
