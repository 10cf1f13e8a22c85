package be.protocolloket.party.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.login.PasswordChange;
import be.protocolloket.party.refusal.PartyProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(PasswordController.ADDRESS)
class PasswordController {

    static final String ADDRESS = "/account/password";

    private final PasswordChange passwords;
    private final CurrentCaller callers;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordController(PasswordChange passwords, CurrentCaller callers) {
        this.passwords = passwords;
        this.callers = callers;
    }

    @GetMapping
    ModelAndView blank() {
        return page(callers.require(), Submitted.nothing(), List.of());
    }

    @PostMapping
    ModelAndView change(
            @RequestParam Map<String, String> values,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var caller = callers.require();
        var form = new Submitted(values);
        var changed = new AtomicReference<LoggedInPerson>();
        var problems = form.submit(() -> changed.set(passwords.change(
                caller, form.text("current"), form.text("next"), form.text("repeated"), form.text("code"))));
        if (!problems.isEmpty()) {
            return page(caller, form, problems);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(changed.get()), null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        request.changeSessionId();
        flash.addFlashAttribute("noticeKey", "party.notice.password-changed");
        return new ModelAndView("redirect:/bodies");
    }

    private ModelAndView page(Caller caller, Submitted form, List<PartyProblem> problems) {
        var first = OwnPasswordFirst.isDue(SecurityContextHolder.getContext().getAuthentication());
        return FormPage.of("party/change-password", form, problems)
                .addObject("first", first)
                .addObject("asksCode", passwords.asksCode(caller));
    }
}
