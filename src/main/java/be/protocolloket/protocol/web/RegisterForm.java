package be.protocolloket.protocol.web;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The historic facts of a protocol that was signed elsewhere, as somebody types them. */
final class RegisterForm {

    private static final DateTimeFormatter BELGIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> answers;
    private final List<FieldProblem> problems = new ArrayList<>();

    RegisterForm(Map<String, String> answers) {
        this.answers = answers;
    }

    /** With what was stated before. */
    static RegisterForm of(ProtocolDocument text, RegistrationFacts facts) {
        Map<String, String> answers = new HashMap<>();
        facts.signatureDates().forEach((slot, day) -> answers.put("signed-" + slot, BELGIAN.format(day)));
        answers.put("conclusion", BELGIAN.format(facts.conclusionDate()));
        Optional.ofNullable(facts.effectiveDate()).ifPresent(day -> answers.put("effective", BELGIAN.format(day)));
        Optional.ofNullable(facts.endDate()).ifPresent(day -> answers.put("end", BELGIAN.format(day.minusDays(1))));
        for (Party party : text.parties()) {
            facts.publications().stream()
                    .filter(known -> EnterpriseNumber.find(party.enterpriseNumber())
                            .filter(known.party()::equals)
                            .isPresent())
                    .forEach(known -> {
                        answers.put("url-" + party.id(), known.url());
                        answers.put("published-" + party.id(), BELGIAN.format(known.publishedOn()));
                    });
        }
        return new RegisterForm(answers);
    }

    /** Not sent, but shown as it was typed before. */
    boolean isShownAgain() {
        return answers.containsKey("_again");
    }

    /** Empty when not filled in. */
    public String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    /** What is wrong besides, so that its fields are marked too. */
    void refuse(List<FieldProblem> refused) {
        refused.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
    }

    public boolean wrong(String name) {
        return problems.stream().anyMatch(problem -> name.equals(problem.field()));
    }

    /** Ids of what explains the field; null when nothing does. */
    public @Nullable String describedBy(String name, boolean hinted) {
        String ids = (hinted ? name + "-hint " : "") + (wrong(name) ? name + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Nothing when an answer is wrong or missing; {@link #problems()} says which. People type the last day, which counts whole. */
    Optional<RegistrationFacts> facts(ProtocolDocument text) {
        if (isShownAgain()) {
            return Optional.empty();
        }
        problems.clear();
        Map<String, LocalDate> signatures = new HashMap<>();
        for (SignatorySlot slot : text.slots()) {
            LocalDate day = date("signed-" + slot.id());
            if (day != null) {
                signatures.put(slot.id(), day);
            }
        }
        List<HistoricPublication> publications = new ArrayList<>();
        text.parties().forEach(party -> publication(party).ifPresent(publications::add));
        LocalDate conclusion = date("conclusion");
        LocalDate effective = date("effective");
        LocalDate last = date("end");
        if (conclusion == null && answer("conclusion").isBlank()) {
            problems.add(new FieldProblem("conclusion", "protocol.register.problem.conclusion"));
        }
        return conclusion == null || !problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegistrationFacts(
                        signatures, conclusion, effective, last == null ? null : last.plusDays(1), publications));
    }

    private Optional<HistoricPublication> publication(Party party) {
        String url = answer("url-" + party.id()).strip();
        LocalDate day = date("published-" + party.id());
        if (url.isEmpty() && day == null) {
            return Optional.empty();
        }
        if (url.isEmpty() || day == null || !url.matches("https?://\\S{3,500}")) {
            problems.add(new FieldProblem("url-" + party.id(), "protocol.register.problem.publication"));
            return Optional.empty();
        }
        Optional<EnterpriseNumber> number = EnterpriseNumber.find(party.enterpriseNumber());
        if (number.isEmpty()) {
            problems.add(new FieldProblem("url-" + party.id(), "protocol.register.problem.number"));
        }
        return number.map(body -> new HistoricPublication(body, url, day));
    }

    private @Nullable LocalDate date(String name) {
        String text = answer(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Stream.of(BELGIAN, DateTimeFormatter.ISO_LOCAL_DATE)
                .flatMap(form -> read(text, form))
                .findFirst();
        if (day.isEmpty()) {
            problems.add(new FieldProblem(name, "protocol.register.problem.date"));
        }
        return day.orElse(null);
    }

    private static Stream<LocalDate> read(String text, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeException otherwise) {
            return Stream.empty();
        }
    }
}
