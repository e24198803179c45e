// SPDX-License-Identifier: Apache-2.0
package org.halqa.instruments.internal;

import org.halqa.surveys.spi.SurveyInstrument;
import org.halqa.testkit.surveys.SurveyInstrumentContract;
import org.junit.jupiter.api.Nested;

/** Each stock instrument keeps what every instrument promises. */
class StockInstrumentsTest {

    @Nested
    class Who5Contract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new Who5();
        }
    }

    @Nested
    class SatisfactionContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new Satisfaction();
        }
    }

    @Nested
    class PerceivedChangeContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new PerceivedChange();
        }
    }

    @Nested
    class OpenQuestionsContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new OpenQuestions();
        }
    }

    @Nested
    class CopenhagenBurnoutContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new CopenhagenBurnout();
        }
    }

    @Nested
    class ProfessionalQualityContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new ProfessionalQuality();
        }
    }

    @Nested
    class BriefResilienceContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new BriefResilience();
        }
    }

    @Nested
    class PerceivedStressContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new PerceivedStress();
        }
    }

    @Nested
    class MentalHealth5Contract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new MentalHealth5();
        }
    }

    @Nested
    class CopsoqDimensionsContract extends SurveyInstrumentContract {
        @Override
        protected SurveyInstrument instrument() {
            return new CopsoqDimensions();
        }
    }
}
