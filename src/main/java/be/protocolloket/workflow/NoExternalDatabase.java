package be.protocolloket.workflow;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** True while {@code spring.datasource.url} is absent or blank: the one question on which the embedded database hangs, with its
 * demo and its keys. */
public class NoExternalDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }

    public static boolean in(PropertyResolver environment) {
        return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }
}
