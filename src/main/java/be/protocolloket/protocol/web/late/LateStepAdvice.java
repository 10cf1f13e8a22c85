package be.protocolloket.protocol.web.late;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.protocol.web.TimelineLine;
import be.protocolloket.protocol.web.TimelineLines;
import be.protocolloket.workflow.NotHereException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what became of a step on the page of a protocol to whoever might have taken it and comes too late: with a second tab, a second press or a
 * page that stood open. It says nothing that the page of the protocol does not say to the same reader. For everybody else, and for what never was,
 * the page is not there (404).
 */
@ControllerAdvice({"be.protocolloket.protocol.web", "be.protocolloket.signing.web"})
class LateStepAdvice {

    private static final Pattern ADDRESS =
            Pattern.compile("/protocols/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(/.+)");

    private final Protocols protocols;
    private final Timeline timeline;
    private final TimelineLines lines;
    private final CurrentCaller callers;

    LateStepAdvice(Protocols protocols, Timeline timeline, TimelineLines lines, CurrentCaller callers) {
        this.protocols = protocols;
        this.timeline = timeline;
        this.lines = lines;
        this.callers = callers;
    }

    @ExceptionHandler(NotHereException.class)
    @Nullable
    ModelAndView answer(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        var page = callers.find().flatMap(caller -> said(request, caller, locale));
        if (page.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
        return page.orElse(null);
    }

    private Optional<ModelAndView> said(HttpServletRequest request, Caller caller, Locale locale) {
        var address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            return Optional.empty();
        }
        var step = ProtocolStep.at(address.group(2));
        return step.isEmpty() ? Optional.empty() : said(step.get(), address.group(1), request, caller, locale);
    }

    private Optional<ModelAndView> said(
            ProtocolStep step, String id, HttpServletRequest request, Caller caller, Locale locale) {
        ProtocolView protocol;
        try {
            protocol = protocols.require(UUID.fromString(id), caller);
        } catch (NotHereException stranger) {
            return Optional.empty();
        }
        if (!step.isOf(protocol, caller)) {
            return Optional.empty();
        }
        var closed = step.closed(timeline.of(protocol.id()), caller);
        if (closed.isPresent()) {
            return Optional.of(closed(step, protocol, closed.get(), caller, locale));
        }
        boolean saving = step == ProtocolStep.EDIT && HttpMethod.POST.matches(request.getMethod());
        return saving ? Optional.of(page("protocol.late.section", protocol, null, caller)) : Optional.empty();
    }

    private ModelAndView closed(
            ProtocolStep step, ProtocolView protocol, TimelineEntry entry, Caller caller, Locale locale) {
        String words = !step.isTaken(entry)
                ? "protocol.late.over"
                : caller.personId().equals(entry.personId()) ? "protocol.late.by-you" : "protocol.late.taken";
        return page(words, protocol, lines.of(entry, locale), caller);
    }

    private static ModelAndView page(String words, ProtocolView protocol, @Nullable TimelineLine line, Caller caller) {
        return new ModelAndView("protocol/late", HttpStatus.CONFLICT)
                .addObject("words", words)
                .addObject("protocol", protocol)
                .addObject("line", line)
                // Attributes that a controller advice gives every page are not added after an exception.
                .addObject("callerName", caller.displayName());
    }
}
