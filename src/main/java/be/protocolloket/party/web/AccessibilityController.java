package be.protocolloket.party.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The statement that the foot of every page points to. */
@Controller
class AccessibilityController {

    @GetMapping("/toegankelijkheid")
    String statement() {
        return "accessibility";
    }
}
