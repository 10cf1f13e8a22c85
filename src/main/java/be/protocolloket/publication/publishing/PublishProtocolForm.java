package be.protocolloket.publication.publishing;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.PublicationView;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.publication.duty.RenditionStore;
import be.protocolloket.publication.model.ProtocolPublicationProcess.Variables;
import be.protocolloket.publication.register.RegisterAddress;
import be.protocolloket.publication.register.RegisterChoices;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** "Bekendmaken": a publisher states the address of the file, and the file there is compared with the one that was concluded. */
@Component
class PublishProtocolForm implements TaskFormHandler {

    private final RenditionStore renditions;
    private final PublicationTable publications;
    private final PublishedFile publishedFile;
    private final RegisterAddress register;
    private final RegisterChoices choices;
    private final Timeline timeline;
    private final MessageSource messages;

    PublishProtocolForm(
            RenditionStore renditions,
            PublicationTable publications,
            PublishedFile publishedFile,
            RegisterAddress register,
            RegisterChoices choices,
            Timeline timeline,
            MessageSource messages) {
        this.renditions = renditions;
        this.publications = publications;
        this.publishedFile = publishedFile;
        this.register = register;
        this.choices = choices;
        this.timeline = timeline;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "publish-protocol";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        List<FormOption> kinds = Arrays.stream(RenditionKind.values())
                .map(kind -> new FormOption(kind.name(), label(kind)))
                .toList();
        boolean heldBack = publications.holdsBack(task.get(Variables.VERSION_ID), RenditionKind.FULL);
        return new FormStart(
                Map.of(
                        "rendition",
                        (heldBack ? RenditionKind.REDACTED : RenditionKind.FULL).name(),
                        "fullHash",
                        rendition(task, RenditionKind.FULL).sha256(),
                        "redactedHash",
                        rendition(task, RenditionKind.REDACTED).sha256(),
                        address(RenditionKind.FULL),
                        heldBack ? "" : register.of(task.protocolId(), RenditionKind.FULL),
                        address(RenditionKind.REDACTED),
                        register.of(task.protocolId(), RenditionKind.REDACTED)),
                Map.of("renditions", kinds),
                List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        Rendition expected = rendition(task, kind(values));
        String field = address(expected.kind());
        String url = values.text(field);
        var ours = register.ours(task.protocolId(), url);
        if (ours.isPresent()) {
            return registerProblem(ours.get(), expected)
                    .map(problem -> List.of(new FieldProblem(field, problem)))
                    .orElse(List.of());
        }
        PublishedFile.Finding found = publishedFile.at(url);
        if (found instanceof PublishedFile.Finding.File file) {
            return file.sha256().equals(expected.sha256())
                    ? List.of()
                    : List.of(new FieldProblem(field, "publication.problem.otherFile"));
        }
        return List.of(new FieldProblem(
                field,
                found instanceof PublishedFile.Finding.NotAllowed
                        ? "publication.problem.address"
                        : "publication.problem.unreachable"));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        EnterpriseNumber body = task.get(Variables.PARTY_NUMBER);
        if (!caller.holds(Role.PUBLISHER, body)) {
            throw new NotHereException();
        }
        Rendition rendition = rendition(task, kind(values));
        String field = address(rendition.kind());
        String url = values.text(field);
        Optional<PublicationView> own = publications.lock(rendition.versionId()).stream()
                .filter(publication -> publication.body().equals(body))
                .findFirst();
        register.ours(task.protocolId(), url)
                .flatMap(ours -> registerProblem(ours, rendition))
                .ifPresent(problem -> refuse(field, problem));
        if (own.isEmpty() || !publications.publish(own.get(), rendition, url, caller.personId())) {
            refuse(null, "publication.problem.notDue");
        }
        timeline.record(
                task.protocolId(),
                "publication.timeline.published",
                body,
                caller.personId(),
                Map.of("a-url", url, "b-hash", rendition.sha256()));
        choices.made(rendition, body);
        return Map.of();
    }

    /** Why an address in our own register does not fit this file. It is not fetched: the database knows which file it shows. */
    private Optional<String> registerProblem(RenditionKind linked, Rendition expected) {
        if (linked != expected.kind()) {
            return Optional.of("publication.problem.otherRendition");
        }
        return publications.holdsBack(expected.versionId(), linked)
                ? Optional.of("publication.problem.registerRedacted")
                : Optional.empty();
    }

    /** The field of the address: each file has its own, so that the address of one is never sent for the other. */
    private static String address(RenditionKind kind) {
        return kind == RenditionKind.FULL ? "url" : "redactedUrl";
    }

    private static void refuse(@Nullable String field, String problem) {
        throw new TaskRefusedException(List.of(new FieldProblem(field, problem)));
    }

    private Rendition rendition(TaskContext task, RenditionKind kind) {
        UUID version = task.get(Variables.VERSION_ID);
        return renditions.find(version, kind).orElseThrow(NotHereException::new);
    }

    private static RenditionKind kind(FormValues values) {
        return RenditionKind.valueOf(values.text("rendition"));
    }

    private String label(RenditionKind kind) {
        return messages.getMessage(
                "forms.publish-protocol.rendition.option." + kind.name(), null, LocaleContextHolder.getLocale());
    }
}
