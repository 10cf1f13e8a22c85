package be.protocolloket.policy.source;

import be.protocolloket.policy.ChannelTable;
import be.protocolloket.policy.Rule;
import be.protocolloket.policy.listing.PolicySettings;
import be.protocolloket.protocol.document.DataCategory;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one rule of this house, with the settings of its operator. */
@Configuration(proxyBeanMethods = false)
class RuleSetup {

    @Bean
    static Rule rule(
            ChannelTable channels,
            @Value("${protocolloket.policy.sensitive-categories}") Set<DataCategory> sensitiveCategories,
            @Value("${protocolloket.policy.bulk-from}") int bulkFrom) {
        return new Rule(channels, new PolicySettings(sensitiveCategories, bulkFrom));
    }
}
