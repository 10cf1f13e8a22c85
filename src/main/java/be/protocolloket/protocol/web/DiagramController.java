package be.protocolloket.protocol.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProcessPictures;
import be.protocolloket.protocol.Protocols;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The models themselves, with the place where the protocol is. */
@Controller
class DiagramController {

    private final Protocols protocols;
    private final ProcessPictures pictures;
    private final CurrentCaller callers;

    DiagramController(Protocols protocols, ProcessPictures pictures, CurrentCaller callers) {
        this.protocols = protocols;
        this.pictures = pictures;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/diagram")
    String diagram(@PathVariable UUID id, Model model) {
        model.addAttribute("protocol", protocols.require(id, callers.require()));
        model.addAttribute("pictures", pictures.of(id));
        return "protocol/diagram";
    }

    @GetMapping(path = "/protocols/{id}/diagram/{process:[a-z-]+}.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable UUID id, @PathVariable String process) {
        protocols.require(id, callers.require());
        return pictures.model(id, process);
    }
}
