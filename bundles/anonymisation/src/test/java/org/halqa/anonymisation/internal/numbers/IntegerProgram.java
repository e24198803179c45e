// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** How many whole people there can be in a group, when the sums of others are known: solved by ojAlgo. */
final class IntegerProgram {

    /** More than any test has. */
    private static final int EVERYBODY = 1000;

    private final int groups;
    private final List<Sum> sums = new ArrayList<>();

    /** What is known of groups together. */
    private record Sum(double[] weights, double least, double most) {}

    /** With that many groups, which nobody belongs to twice. */
    IntegerProgram(int groups) {
        this.groups = groups;
    }

    /** The groups that {@code weights} names have together from {@code least} to {@code most} people. */
    void between(double[] weights, double least, double most) {
        sums.add(new Sum(weights, least, most));
    }

    /** The most people whom those groups can have. */
    long most(double[] weights) {
        return optimum(weights, true);
    }

    /** The fewest. */
    long least(double[] weights) {
        return optimum(weights, false);
    }

    /** Each time a new model: solving one changes it. */
    private long optimum(double[] weights, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> people = new ArrayList<>();
        for (int each = 0; each < groups; each++) {
            people.add(model.newVariable("x" + each)
                    .lower(0)
                    .upper(EVERYBODY)
                    .integer(true)
                    .weight(weights[each]));
        }
        for (Sum sum : sums) {
            Expression expression = model.newExpression("s" + model.countExpressions())
                    .lower(sum.least())
                    .upper(sum.most());
            for (int each = 0; each < groups; each++) {
                if (sum.weights()[each] != 0) {
                    expression.set(people.get(each), 1);
                }
            }
        }
        Optimisation.Result found = most ? model.maximise() : model.minimise();
        if (!found.getState().isOptimal()) {
            throw new AssertionError("what was published cannot be: " + found.getState());
        }
        double sum = 0;
        for (int each = 0; each < groups; each++) {
            sum += weights[each] * found.doubleValue(each);
        }
        return Math.round(sum);
    }
}
