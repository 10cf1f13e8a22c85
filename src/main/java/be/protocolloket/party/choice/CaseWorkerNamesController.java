package be.protocolloket.party.choice;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.NotHereException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A body's administrator chooses whether others see who works on a case with them. */
@Controller
class CaseWorkerNamesController {

    private final CaseWorkerNamesTable table;
    private final CurrentCaller callers;

    CaseWorkerNamesController(CaseWorkerNamesTable table, CurrentCaller callers) {
        this.table = table;
        this.callers = callers;
    }

    @PostMapping("/bodies/{number}/case-worker-names")
    String choose(
            @PathVariable EnterpriseNumber number,
            @RequestParam(defaultValue = "false") boolean shown,
            RedirectAttributes flash) {
        if (!callers.require().holds(Role.BODY_ADMINISTRATOR, number)) {
            throw new NotHereException();
        }
        table.choose(number, shown);
        flash.addFlashAttribute("noticeKey", shown ? "party.names.shown" : "party.names.kept");
        return "redirect:/bodies/" + number.digits();
    }
}
