package be.protocolloket.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The description for people who build software, from the very document that software reads. */
@Controller
class ApiPageController {

    private final OpenApiWebMvcResource document;
    private final String address;
    private final JsonMapper json = JsonMapper.builder().build();

    ApiPageController(OpenApiWebMvcResource document, @Value("${springdoc.api-docs.path}") String address) {
        this.document = document;
        this.address = address;
    }

    @GetMapping("/api")
    String page(HttpServletRequest request, Model model) throws Exception {
        var described = json.readTree(document.openapiJson(request, address, Locale.forLanguageTag("nl-BE")));
        model.addAttribute("page", ApiPage.of(described));
        model.addAttribute("document", address);
        return "exchange/api";
    }
}
