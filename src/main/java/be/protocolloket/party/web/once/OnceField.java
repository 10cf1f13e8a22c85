package be.protocolloket.party.web.once;

import be.protocolloket.party.EndedForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that is posted a number of its own, beside what guards it against forgery; no template can forget it. */
class OnceField implements RequestDataValueProcessor {

    static final String NAME = "_once";

    private final RequestDataValueProcessor guard;

    OnceField(RequestDataValueProcessor guard) {
        this.guard = guard;
    }

    /** Says where the form goes, for what is drawn inside it. */
    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        request.setAttribute(EndedForms.ACTION, action);
        return guard.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return guard.processFormFieldValue(request, name, value, type);
    }

    /** Of a form that only asks for a page there are none. */
    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = guard.getExtraHiddenFields(request);
        if (fields == null || fields.isEmpty()) {
            return fields;
        }
        var both = new HashMap<>(fields);
        both.put(NAME, UUID.randomUUID().toString());
        return both;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return guard.processUrl(request, url);
    }
}
