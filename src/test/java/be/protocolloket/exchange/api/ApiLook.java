package be.protocolloket.exchange.api;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;

/** What the software of a body reads; one token for each body, because tests share their bodies. */
public final class ApiLook {

    private static final Map<ApplicationContext, Map<String, Software>> MADE = new WeakHashMap<>();

    private ApiLook() {}

    /** @param administrator of the body, by user name */
    public static String read(ApplicationContext context, String body, String administrator, String path) {
        Software software;
        synchronized (MADE) {
            software = MADE.computeIfAbsent(context, fresh -> new java.util.HashMap<>())
                    .computeIfAbsent(body, fresh -> Software.of(context, body, administrator));
        }
        Software.Answer answer = software.get(path);
        return answer.status() == 200 ? answer.json().toPrettyString() : String.valueOf(answer.status());
    }
}
