package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.attachment.AttachmentSettings;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much a browser may send in a form with a file: an attachment and a little more, so that a file that is only a little too large is told
 * so at its field. It stays in memory, for what is about people is not written to a disk unsealed.
 */
@Configuration(proxyBeanMethods = false)
class UploadSetup {

    private static final long MORE = 2L * 1024 * 1024;

    @Bean
    MultipartConfigElement multipartConfig(AttachmentSettings settings) {
        long most = settings.maxSize().toBytes() + MORE;
        return new MultipartConfigElement("", most, most, Math.toIntExact(most));
    }
}
