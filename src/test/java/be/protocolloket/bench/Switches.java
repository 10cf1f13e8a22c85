package be.protocolloket.bench;

import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.core.ResolvableType;

/** Turns encryption and the record off for a measurement; the application itself has no such switch. */
@TestConfiguration(proxyBeanMethods = false)
class Switches {

    static volatile boolean encryption = true;
    static volatile boolean record = true;

    @Bean
    static BeanPostProcessor measured() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DataSource pool && name.equals("dataSource")) {
                    return new CountingDataSource(pool);
                }
                return bean instanceof CaseVault vault ? new Switched(vault) : bean;
            }
        };
    }

    /** The name under which Spring looks for it. */
    @Bean
    static ApplicationEventMulticaster applicationEventMulticaster() {
        return new SimpleApplicationEventMulticaster() {
            @Override
            protected Collection<ApplicationListener<?>> getApplicationListeners(
                    ApplicationEvent event, ResolvableType type) {
                var all = super.getApplicationListeners(event, type);
                return record
                        ? all
                        : all.stream()
                                .filter(listener -> !listener.toString().contains("be.protocolloket.accountability."))
                                .toList();
            }
        };
    }

    private record Switched(CaseVault real) implements CaseVault {

        @Override
        public byte[] seal(Compartment compartment, String place, byte[] plain) {
            return encryption ? real.seal(compartment, place, plain) : plain;
        }

        @Override
        public byte[] open(Compartment compartment, String place, byte[] sealed) {
            return encryption ? real.open(compartment, place, sealed) : sealed;
        }

        @Override
        public void destroy(Compartment compartment) {
            real.destroy(compartment);
        }

        @Override
        public boolean holds(Compartment compartment) {
            return real.holds(compartment);
        }

        @Override
        public boolean holdsAny(UUID caseId) {
            return real.holdsAny(caseId);
        }
    }
}
