package be.protocolloket.party.web.once;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

@Configuration(proxyBeanMethods = false)
class OnceSetup implements WebMvcConfigurer {

    private final OnceGuard guard;

    OnceSetup(OnceGuard guard) {
        this.guard = guard;
    }

    /** Spring knows one processor, by its name, and Spring Security takes it; so ours is put around that one. */
    @Bean
    static BeanPostProcessor numberedForms() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor processor ? new OnceField(processor) : bean;
            }
        };
    }

    /** Last, so that what others turn away is not taken for done. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).order(Ordered.LOWEST_PRECEDENCE);
    }
}
