package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.border.Sight;
import be.protocolloket.exchange.casefile.PlanDefaults;
import be.protocolloket.exchange.casefile.PlanDefaults.PlanDefault;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The repayment plan of an arrears case, with each default and its grace, for the bodies that may know it. */
@Component
@Order(40)
class RepaymentPlan implements CasePanel {

    private final SupportAgreements agreements;
    private final PlanDefaults defaults;
    private final Border border;

    RepaymentPlan(SupportAgreements agreements, PlanDefaults defaults, Border border) {
        this.agreements = agreements;
        this.defaults = defaults;
        this.border = border;
    }

    /**
     * One default, as the page writes it.
     *
     * @param graceUntil last day of the grace
     */
    public record DefaultLine(PlanDefault of, LocalDate graceUntil) {}

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        if (about.kind() != CaseKind.RENT_ARREARS) {
            return Optional.empty();
        }
        Outlook outlook = border.of(about.id(), caller);
        return agreements
                .find(about.id())
                .filter(plan -> outlook.sight(CaseFact.PLAN) == Sight.VALUE)
                .map(plan -> panel(plan, outlook.sight(CaseFact.GRACE) == Sight.VALUE));
    }

    private PanelView panel(SupportAgreement plan, boolean withGrace) {
        List<DefaultLine> lines = defaults.of(plan.caseId()).stream()
                .filter(each -> withGrace)
                .map(each -> new DefaultLine(each, LocalDate.ofInstant(each.graceUntil(), DatabaseClock.ZONE)))
                .toList();
        return new PanelView(
                "exchange.page.plan", "exchange/case-parts", "repaymentPlan", Map.of("plan", plan, "defaults", lines));
    }
}
