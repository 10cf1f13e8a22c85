package be.protocolloket.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys every model and form in one deployment before the first page is served.
 *
 * <p>Resource names are relative to the project (not file paths, which differ between a jar and a checkout), so the same content is never
 * deployed twice; when one file changes all get a new version, so a form always stays with its process. The engine's deployment lock makes
 * two nodes that start together wait for each other.
 */
@Component
public class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "protocolloket";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    public ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var deployment = repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        var files = new TreeMap<String, Resource>();
        collect("processes", "bpmn", files);
        collect("processes", "dmn", files);
        collect("forms", "form", files);
        files.forEach((name, file) -> deployment.addInputStream(name, open(file)));
        if (!files.isEmpty()) {
            boolean anew = deployment.deployWithResult().getDeployedProcessDefinitions() != null;
            LOG.info(anew ? "Models and forms deployed as a new version" : "Models and forms are as deployed before");
        }
    }

    private void collect(String folder, String extension, TreeMap<String, Resource> files) {
        try {
            for (Resource file : resources.getResources("classpath*:" + folder + "/**/*." + extension)) {
                String address = file.getURL().toString();
                files.put(address.substring(address.lastIndexOf("/" + folder + "/") + 1), file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(Resource file) {
        try {
            return file.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
