package be.protocolloket.party.web.failure;

import be.protocolloket.party.software.ApiProblems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page about an error, whatever kind of answer a browser prefers; a problem document for software. Not an address of its own. */
@Controller
class ErrorPages implements ErrorController {

    private final ApiProblems problems;

    ErrorPages(ApiProblems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    ModelAndView tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return null;
        }
        var known = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        var status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (ApiProblems.concerns(request.getContextPath(), address)) {
            problems.write(status.value(), request, response);
            return null;
        }
        var page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("timestamp", Date.from(Instant.now()));
        page.addObject("reference", request.getAttribute(LastResort.REFERENCE));
        return page;
    }
}
