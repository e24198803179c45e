// SPDX-License-Identifier: Apache-2.0
package org.halqa.planning.solver.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSolveTest {

    @ParameterizedTest
    @CsvSource({"10, 300, 0.8", "3, 300, 0.5", "60, 300, 1.5", "10, 2000, 2", "10, 9000, 3"})
    void timeIsLeftToEndAndMoreOfItOnABusyMachine(double seconds, long startTook, double reserve) {
        assertThat(PlanSolve.reserve(seconds, Duration.ofMillis(startTook))).isEqualTo(reserve);
    }
}
