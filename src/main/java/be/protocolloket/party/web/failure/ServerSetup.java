package be.protocolloket.party.web.failure;

import be.protocolloket.party.software.ApiProblems;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ServerSetup {

    /** After Spring Boot's own, so that it stands nearest to what is refused and speaks first. */
    @Bean
    @Order
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusalsInWords(
            ApiProblems problems, MessageSource messages) {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerRefusal.class.getName());
                host.getPipeline().addValve(new ServerRefusal(problems, messages));
            }
        });
    }
}
