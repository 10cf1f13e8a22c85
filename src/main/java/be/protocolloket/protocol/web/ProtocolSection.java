package be.protocolloket.protocol.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Marks the protocols as the current part of the navigation. */
@ControllerAdvice(basePackageClasses = ProtocolSection.class)
class ProtocolSection {

    @ModelAttribute("section")
    String section() {
        return "protocol";
    }
}
