package be.protocolloket.exchange.api.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a name in an address that nobody reads, as an unknown field is refused: a misspelt filter would give everything. */
public class QueryNames implements HandlerInterceptor {

    private static final String OURS = "be.protocolloket.exchange.api";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().equals(OURS)) {
            return true;
        }
        var known = known(method);
        var seen = new HashSet<String>();
        for (var name : names(request)) {
            if (!known.contains(name)) {
                throw new QueryRefusedException(known);
            }
            if (!seen.add(name)) {
                throw new QueryRefusedException(name);
            }
        }
        return true;
    }

    private static Set<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(each -> each.hasParameterAnnotation(RequestParam.class))
                .filter(each -> !isOfForm(each))
                .flatMap(each -> Stream.ofNullable(each.getParameter().getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The parts of a form stand in its body. */
    private static boolean isOfForm(MethodParameter each) {
        return Optional.ofNullable(each.getParameterAnnotation(io.swagger.v3.oas.annotations.Parameter.class))
                .map(io.swagger.v3.oas.annotations.Parameter::hidden)
                .orElse(false);
    }

    private static List<String> names(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(pair -> pair.split("=", 2)[0].replace('+', ' '))
                        .map(name -> StringUtils.uriDecode(name, StandardCharsets.UTF_8))
                        .toList();
    }
}
