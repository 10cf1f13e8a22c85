package be.protocolloket.bench;

import java.util.function.Consumer;

/** One whole exchange: started, data subject informed, items assessed, sent, opened, acknowledged. */
interface Exchange {

    /**
     * @param thread from 0; so that threads need not meet on one protocol
     * @param passed hears the name of each human step when it was done
     */
    void run(int thread, Consumer<String> passed);
}
