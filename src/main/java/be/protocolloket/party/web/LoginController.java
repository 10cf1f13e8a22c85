package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.demo.DemoAccount;
import be.protocolloket.party.demo.DemoAccounts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginController {

    private final DemoAccounts demo;
    private final CurrentCaller callers;

    LoginController(DemoAccounts demo, CurrentCaller callers) {
        this.demo = demo;
        this.callers = callers;
    }

    /** @param as user name of a demo account to fill in; anything else is ignored */
    @GetMapping("/login")
    String page(
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "as", required = false) @Nullable String as,
            Model model) {
        if (callers.find().isPresent()) {
            return "redirect:/tasks";
        }
        var accounts = demo.list();
        var chosen = accounts.stream()
                .map(DemoAccount::username)
                .filter(username -> username.equals(as))
                .findFirst();
        model.addAttribute("accounts", accounts);
        model.addAttribute("demoPassword", DemoAccounts.PASSWORD);
        model.addAttribute("username", chosen.orElse(""));
        model.addAttribute("failed", parameters.containsKey("error"));
        model.addAttribute("slow", parameters.containsKey("slow"));
        model.addAttribute("left", parameters.containsKey("bye"));
        model.addAttribute("expired", parameters.containsKey("expired"));
        model.addAttribute("kept", parameters.containsKey("kept"));
        return "party/login";
    }
}
