package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names a data subject by what a body knows of them: name, else masked number, else their number in the case. */
@Component
public class SubjectWords {

    private final CaseSubjects subjects;
    private final Words words;

    SubjectWords(CaseSubjects subjects, Words words) {
        this.subjects = subjects;
        this.words = words;
    }

    /** For the disclosing body, by the data subject's id. */
    public Map<UUID, String> forDiscloser(CaseView about, TransferView transfer) {
        return all(known(about, transfer));
    }

    /** As the disclosing body knows them. */
    List<SubjectView> known(CaseView about, TransferView transfer) {
        return subjects.forDiscloser(about, transfer.discloser());
    }

    /** Suffixes that tell the same item of several people apart, by the number in the case; empty where there is only one person. */
    Map<UUID, String> places(List<SubjectView> known) {
        return known.size() < 2
                ? Map.of()
                : known.stream()
                        .collect(Collectors.toMap(
                                SubjectView::id, one -> words.of("exchange.subject.place", one.number())));
    }

    Map<UUID, String> all(List<SubjectView> views) {
        return views.stream().collect(Collectors.toMap(SubjectView::id, this::of));
    }

    String of(SubjectView subject) {
        String role = words.of(DocumentLabels.key(subject.role())).toLowerCase(Locale.ROOT);
        String known = subject.name() != null ? subject.name() : subject.maskedInsz();
        return known == null
                ? words.of("exchange.subject.unknown", subject.number(), role)
                : words.of("exchange.subject.known", subject.number(), known, role);
    }
}
