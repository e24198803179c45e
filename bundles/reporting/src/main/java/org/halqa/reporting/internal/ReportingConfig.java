// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Limits of one run of a format. */
@ObjectClassDefinition(name = "Halqa reporting", description = "What one run of a report format may take")
public @interface ReportingConfig {

    /** Seconds until a format is stopped. */
    @AttributeDefinition(min = "1", max = "600")
    int seconds() default 20;

    /** Largest file, in MiB. */
    @AttributeDefinition(min = "1", max = "512")
    int megabytes() default 32;

    /** Files that are written at the same time. */
    @AttributeDefinition(min = "1", max = "16")
    int atOnce() default 2;
}
