package be.protocolloket.exchange.attachment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AttachmentSettings.class, ScannerSettings.class})
class AttachmentSetup {

    @Bean
    AttachmentScanner attachmentScanner(ScannerSettings settings) {
        String host = settings.host();
        return host != null && StringUtils.hasText(host)
                ? new ClamAvScanner(host, settings.port(), settings.patience())
                : new ContentOnlyScanner();
    }
}
