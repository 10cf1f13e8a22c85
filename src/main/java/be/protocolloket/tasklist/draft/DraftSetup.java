package be.protocolloket.tasklist.draft;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DraftSetup implements WebMvcConfigurer {

    private final DraftGuard guard;

    DraftSetup(DraftGuard guard) {
        this.guard = guard;
    }

    /** Before the one that carries a form out once, so that a form of somebody else is not taken for sent. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).order(Ordered.LOWEST_PRECEDENCE - 1);
    }
}
