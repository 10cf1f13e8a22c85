package be.protocolloket.workflow.database;

import be.protocolloket.workflow.NoExternalDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The database when none is configured: a PostgreSQL of our own, its data kept between runs. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(
            @Value("${protocolloket.database.directory}") Path directory,
            @Value("${protocolloket.database.port}") int port) {
        return EmbeddedServer.start(directory.toAbsolutePath().normalize(), port);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(
            EmbeddedServer server,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int poolSize,
            @Value("${spring.datasource.hikari.connection-timeout}") long patience,
            @Value("${spring.datasource.hikari.validation-timeout}") long validation) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.jdbcUrl());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(poolSize);
        pool.setConnectionTimeout(patience);
        pool.setValidationTimeout(validation);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
