package be.protocolloket.exchange.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a ClamAV daemon listens.
 *
 * @param host blank when there is none
 * @param patience with one file
 */
@ConfigurationProperties("protocolloket.exchange.scanner.clamav")
record ScannerSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration patience) {}
