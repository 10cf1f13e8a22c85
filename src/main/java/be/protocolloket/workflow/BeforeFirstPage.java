package be.protocolloket.workflow;

import org.springframework.context.SmartLifecycle;

/** What a start does to the data of earlier releases: after the models are deployed and before the web server, which starts late. */
public abstract class BeforeFirstPage implements SmartLifecycle {

    private volatile boolean running;

    /** An exception stops the start. */
    protected abstract void run();

    @Override
    public void start() {
        running = true;
        run();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
