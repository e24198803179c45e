// SPDX-License-Identifier: Apache-2.0
package org.halqa.itests.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a story a running {@link Halqa}: one container per run, started by the first story that asks and closed by JUnit
 * at the end. A story after which the log holds an error has failed.
 */
public final class HalqaContainer implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        container(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(container(context).halqa().log().errors())
                .as("errors in karaf.log")
                .isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Halqa.class;
    }

    @Override
    public Halqa resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return container(context).halqa();
    }

    private static Container container(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(HalqaContainer.class))
                .getOrComputeIfAbsent(Container.class, key -> new Container().awaited(), Container.class);
    }
}
