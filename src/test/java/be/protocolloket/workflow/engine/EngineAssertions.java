package be.protocolloket.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Binds the engine of the application under test to Camunda BPM Assert; other tests of the same JVM have engines of their own. */
public final class EngineAssertions implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ProcessEngineTests.init(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ProcessEngineTests.reset();
    }
}
